import {extract} from "../../data-loaders/extract/index.js";
import {milliseconds} from "./bench.js";
import {copies} from "./copies.js";

const count = Number(process.argv[2]);
// Models are loaded and code is warm before the clock starts.
for (const document of copies(20)) extract(document);
let claims = 0;
const ms = milliseconds(() => {
  for (const document of copies(count)) claims += extract(document).claims.length;
});
process.stdout.write(JSON.stringify({ms, claims, peak: process.resourceUsage().maxRSS * 1024}));

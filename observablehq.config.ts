import {tsImport} from "tsx/esm/api";

// A namespace of its own each time: a running preview reads this file anew when it is touched, and with it the whole
// of src/render, which the ordinary import would keep.
const {siteConfig}: typeof import("./src/render/siteConfig.js") = await tsImport(
  "./src/render/siteConfig.ts",
  import.meta.url
);

export default await siteConfig({preview: process.argv.slice(2).includes("preview")});

import {existsSync} from "node:fs";
import {parseArgs} from "node:util";
import {Misuse, runCommand} from "./runCommand.js";
import {serveFolder} from "./serveFolder.js";
import {siteAddress} from "./siteAddress.js";

const usage = `npm run serve [-- --port 3000]

Shows the built site in dist at http://localhost:3000/ (or the port given). Build it first: npm run build`;

async function serve(): Promise<number> {
  const {port, help} = parseArgs({
    options: {port: {type: "string", default: "3000"}, help: {type: "boolean", short: "h"}}
  }).values;
  if (help) return (console.log(usage), 0);
  if (!/^\d{1,5}$/.test(port) || +port > 65535) throw new Misuse(`invalid port: ${port}; a number from 0 to 65535`);
  if (!existsSync("dist/index.html")) throw new Error("missing dist/index.html; run npm run build first");
  const base = siteAddress().pathname;
  const server = await serveFolder("dist", {port: +port, base}).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? new Error(`port ${port} is in use; name another with --port`) : error;
  });
  const address = server.address();
  if (address && typeof address === "object") console.log(`http://localhost:${address.port}${base}  (Ctrl-C ends)`);
  return 0;
}

await runCommand(serve, 1);

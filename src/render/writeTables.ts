import {writeTables} from "../../data-loaders/index.js";

// A process of its own: a running preview keeps the modules that it has imported, a child reads them anew.
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("missing folder: writeTables.ts <folder>");
try {
  await writeTables(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

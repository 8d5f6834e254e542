import {copyFileSync} from "node:fs";
import {join} from "node:path";
import {writePack} from "../pack/writePack.js";
import {readFrontMatter} from "../readFrontMatter.js";
import {readTables} from "../readTables.js";
import type {FinishingStep} from "./builtSite.js";

/** The chart pack below /charts, of the gallery's collection, and the script for pages that hold an embedded chart. */
export const pack: FinishingStep = {
  name: "chart pack",
  async run({folder, files}) {
    const {collection = ""} = readFrontMatter("/gallery").values;
    const log = (line: string) => void process.stdout.write(`         ${line}\n`);
    for (const name of await writePack(join(folder, "charts"), {tables: readTables(), collection, log})) {
      files.add(`charts/${name}`);
    }
    copyFileSync("src/render/pack/embed.js", join(folder, "embed.js"));
    files.add("embed.js");
  }
};

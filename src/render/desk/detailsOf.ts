import type {Details} from "../../../data-loaders/desk/index.js";
import {asked} from "./asked.js";
import {Misuse} from "../runCommand.js";

const questions = {
  publisher: "Publisher, as the story names it",
  published: "Published (2016-11-16, 2016-11, 2016, 2016-10/2016-11; nothing when unknown)",
  url: "Address (from https:// on; nothing when it has none)",
  collection: "Collection (the story that it belongs to; nothing for none)",
  short: "Short name, for charts (nothing: the publisher)"
};
const needed = ["publisher", "published", "url"] as const;

export type Given = {[K in keyof Details]?: string[]};

/** What was said of the nth of `count` files, an option given once being for all; what is missing is asked for at a terminal. */
export async function detailsOf(given: Given, file: string, n: number, count: number): Promise<Details> {
  const said = Object.fromEntries(
    Object.entries(given).map(([name, values]) => {
      if (values.length !== 1 && values.length !== count)
        throw new Misuse(`invalid --${name}: given ${values.length} times for ${count} files; once, or once a file`);
      return [name, values[values.length === 1 ? 0 : n].trim()];
    })
  );
  const missing = needed.filter((name) => said[name] === undefined);
  const blank = {publisher: "", published: "", url: "", collection: "", short: ""};
  if (missing.length === 0) return {...blank, ...said};
  if (!process.stdin.isTTY)
    throw new Misuse(`missing --${missing.join(", --")}: of ${file}; give it, "" where nothing is known`);
  console.error(`\n${file}`);
  const open = (Object.keys(questions) as (keyof Details)[]).filter((name) => said[name] === undefined);
  return {...blank, ...said, ...(await asked(open.map((name) => [name, questions[name]])))};
}

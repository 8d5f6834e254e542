import {readTables} from "../readTables.js";
import type {Against} from "./check/context.js";
import {namesOf} from "./names.js";
import {textsIn} from "./texts.js";

/** What pages are checked against, from the tables as last written and the documents' files. */
export function loadAgainst(): Against {
  const tables = readTables();
  return {tables, names: namesOf(tables), textOf: textsIn("data-loaders/documents")};
}

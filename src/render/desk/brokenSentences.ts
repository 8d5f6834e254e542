import {join} from "node:path";
import type {BuiltTables} from "../../../data-loaders/buildTables.js";
import type {TableRows} from "../prose/cells.js";
import {checkPages} from "../prose/check/checkPages.js";
import {isError, type Finding} from "../prose/finding.js";
import {namesOf} from "../prose/names.js";
import {pageSources} from "../prose/pageSources.js";
import {textsIn} from "../prose/texts.js";

/** A project's tables and the folder that it stands in. */
export interface State {
  root: string;
  tables: BuiltTables["rows"];
}

/** What is wrong in the pages after a change and was not before it. */
export function brokenSentences(before: State, after: State): Finding[] {
  const known = new Set(errorsIn(before).map(nameOf));
  return errorsIn(after).filter((finding) => !known.has(nameOf(finding)));
}

function errorsIn({root, tables}: State): Finding[] {
  const rows: TableRows = JSON.parse(JSON.stringify(tables));
  const against = {tables: rows, names: namesOf(rows), textOf: textsIn(join(root, "data-loaders/documents"))};
  return checkPages(pageSources(), against).findings.filter(isError);
}

function nameOf({file, line, column, message}: Finding): string {
  return `${file}:${line}:${column} ${message}`;
}

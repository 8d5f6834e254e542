import type {TableRows} from "./cells.js";
import {checkPages, type CheckedPages} from "./check/checkPages.js";
import {namesOf} from "./names.js";
import {pageSources} from "./pageSources.js";
import {textsIn} from "./texts.js";

/** All pages of the site, checked against these tables and the documents' files. */
export function checkSite(tables: TableRows): CheckedPages {
  return checkPages(pageSources(), {tables, names: namesOf(tables), textOf: textsIn("data-loaders/documents")});
}

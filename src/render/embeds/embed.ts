import type {Tables} from "../readTables.js";

/** What an embed may read: the tables as last written, the page it stands on, and whether a preview or a build runs. */
export interface EmbedContext {
  tables: Tables;
  caption: string;
  path: string;
  collection: string;
  preview: boolean;
}

/** What an embed becomes: HTML, or the source of a code block that Framework runs in the browser. */
export type Part = {html: string} | {code: string};

/** Turns the address after a scheme, as in `![caption](scheme:address)`, into the parts that take its place. */
export type Embed = (address: string, context: EmbedContext) => Part[];

/** A code block's attachment of a table, by the address that build and preview both know. */
export function attachment(table: string): string {
  return `FileAttachment(${JSON.stringify(`/data/${table}.json`)})`;
}

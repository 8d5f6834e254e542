import type {Table} from "../table.js";
import {columnsOf, type Column} from "./describe.js";

/** A row of the codebook. */
export interface CodebookRow extends Pick<Column, "type" | "required" | "title" | "description"> {
  table: string;
  column: string;
  unit: string;
  values: string;
}

/** A row a column of every table, in order. */
export function codebook(tables: readonly Table[]): CodebookRow[] {
  return tables.flatMap((table) =>
    columnsOf(table).map(({name, type, required, title, description, unit = "", enum: words = []}) => ({
      table: table.name,
      column: name,
      type,
      required,
      title,
      description,
      unit,
      values: words.join(", ")
    }))
  );
}

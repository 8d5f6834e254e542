import type {Tables} from "../../data-loaders/tables/index.js";

/** The day of Russia's order by the record, on which charts hold the documents against it; "" where there is none. */
export function orderDay(tables: Pick<Tables, "record-events">): string {
  return tables["record-events"].find(({key}) => key === "rus-order")?.date ?? "";
}

/** The last of the rows, sorted by date, that holds on a day. */
export function rowOn<Row extends {date: string}>(rows: readonly Row[], day: string): Row | undefined {
  return rows.findLast(({date}) => date <= day);
}

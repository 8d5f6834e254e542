import type {Tables} from "../../data-loaders/tables/index.js";
import {money} from "./money.js";
import {orderDay, rowOn} from "./orderDay.js";

type Read = Pick<Tables, "judgments-by-definition" | "cumulative-budget" | "record-events">;

/** One way of counting verdicts by the day of the order, with what approved budgets come to for each of them, in USD. */
export interface OtherCount {
  row: Tables["judgments-by-definition"][number];
  /** Of the years whose budget is confirmed. */
  confirmed: number;
  /** Of all years, unconfirmed ones too. */
  all: number;
  words: string;
}

const definitions = ["convictions-core", "judgments-core", "judgments-all"];

/** What approved budgets, divided by the record's judgments, give by each definition; empty without either. */
export function otherCounts(tables: Read): OtherCount[] {
  const day = orderDay(tables);
  const budget = rowOn(tables["cumulative-budget"], day);
  if (!budget) return [];
  return definitions.flatMap((wanted) => {
    const row = rowOn(
      tables["judgments-by-definition"].filter(({definition}) => definition === wanted),
      day
    );
    if (!row) return [];
    const [confirmed, all] = [budget.confirmed_usd / row.count, budget.cumulative_usd / row.count];
    const words = `${row.count} ${row.words}: ${money(confirmed, "USD")} each, or ${money(all, "USD")} with unconfirmed years`;
    return [{row, confirmed, all, words}];
  });
}

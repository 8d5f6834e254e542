import type {RecordRows} from "../files/index.js";
import type {Rule} from "./rule.js";

const dates: [keyof RecordRows, string[]][] = [
  ["states-parties", ["deposited"]],
  ["record-withdrawals", ["date"]],
  ["judgments", ["judgment_date", "sentence_date", "appeal_date"]],
  ["spending-reports", ["reported"]],
  ["record-events", ["date"]],
  ["statements", ["date"]]
];

/** Nothing in the record happened after the day as of which it stands. */
export const nothingLater: Rule = ({about, rows}) =>
  dates.flatMap(([table, columns]) =>
    columns.flatMap((column) =>
      (rows[table] as {key: string}[])
        .filter((row) => String(row[column as "key"]) > about.as_of)
        .map(({key}) => ({table, key, column, wayOut: `the record stands as of ${about.as_of} (about.csv)`}))
    )
  );

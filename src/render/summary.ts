import {rollups} from "d3";
import type {Tables} from "./readTables.js";

/** What a build made, in lines for a terminal. A table that the collection doesn't have yet counts as empty. */
export function summary(tables: Tables, {pages, seconds}: {pages: number; seconds: number}): string {
  const {documents = [], claims = [], agreement = [], checks = [], decisions = []} = tables;
  const sentences = documents.reduce((sum, {sentences}) => sum + Number(sentences ?? 0), 0);
  const kinds = rollups(
    claims,
    (rows) => rows.length,
    ({kind}) => kind
  );
  const lines: [string, string | number][] = [
    ["documents", documents.length],
    ["sentences", sentences],
    ["claims", `${claims.length}  (${kinds.map(([kind, count]) => `${kind} ${count}`).join(", ")})`],
    [
      "disagreements",
      `${differing(agreement, "stance")} between documents, ${differing(checks, "finding")} with the record`
    ],
    ["decisions", decisions.length],
    ["tables", Object.keys(tables).length],
    ["pages", pages],
    ["seconds", seconds.toFixed(1)]
  ];
  const rows = lines.map(([name, value]) => `  ${name.padEnd(14)}${value}`);
  return ["", ...rows, "", "The site is in dist. Look at it: npm run serve", ""].join("\n");
}

const differing = (rows: Tables[string], column: string) => rows.filter((row) => row[column] === "differs").length;

import {csvParseRows, dsvFormat} from "d3-dsv";
import {extract} from "../extract/index.js";
import {rules} from "../extract/rules/index.js";
import type {Document} from "../read/document.js";
import {columns, delimiterOf} from "../reconcile/corrections/parse.js";
import {csvOf} from "../tables/output/csv.js";
import type {Row} from "../tables/table.js";

const longest = 40;

/**
 * A document's claims, as rows of corrections.csv to change or to drop, and its refused candidates, as rows to add;
 * what only an analyst can say is left empty. `claims` are the rows of its claims as published, `corrections` the text of
 * corrections.csv, whose columns and separator the rows have.
 */
export function reviewRows(document: Document, claims: readonly Row[], corrections: string): string {
  const plain = corrections.replace(/^\ufeff/, "");
  const format = dsvFormat(delimiterOf(plain));
  const [header] = format.parseRows(plain);
  const found = claims.map((claim) => ({...claim, action: "change"}));
  const empty = Object.fromEntries(columns.map((column) => [column, ""]));
  const rows = [...found, ...refusedIn(document)].map((row) => ({...empty, ...row}));
  return `${format.formatRows(csvParseRows(csvOf(header, rows)).slice(1))}\n`;
}

function refusedIn(document: Document): Row[] {
  const source = [...document.source];
  const refused = extract(document).decisions.filter(({outcome}) => outcome === "refused");
  const distinct = new Map(refused.map((decision) => [JSON.stringify(decision), decision]));
  return [...distinct.values()].flatMap(({rule, reason, start, end}) => {
    const exact = source.slice(start, end).join("");
    // A correction quotes a clause; what is longer was never read for claims.
    if (exact.trim().split(/\s+/).length > longest) return [];
    return [
      {
        document: document.id,
        kind: rules.find(({name}) => name === rule)?.kind ?? "",
        qualifier: "exactly",
        voice: "own",
        rule,
        quote_exact: exact,
        quote_start: start,
        quote_end: end,
        action: "add",
        reason: `refused: ${reason}`
      }
    ];
  });
}

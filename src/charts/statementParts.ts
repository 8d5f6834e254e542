import type {Tables} from "../../data-loaders/tables/index.js";
import {money} from "./money.js";
import {numberWord} from "./numberWord.js";
import {qualified} from "./qualified.js";

type Row = Tables["cost-per-verdict"][number];

const bound = "(?:over|more than|at least|about|around|nearly|almost|up to|some|under|less than)";

/** The parts of a statement that sets a sum against a count: in the document's words where they are found in its quote. */
export function statementParts(row: Row): {period: string; count: string; counted: string; sum: string; who: string} {
  const {quote_text: quote, words, years} = row;
  const find = (pattern: RegExp) => pattern.exec(quote)?.[0];
  return {
    period: find(/\b(?:\d+|[a-z]+)[ -]years?\b/i) ?? (years === null ? "not said" : `${years} years`),
    count:
      find(new RegExp(`\\b(?:only |just )?(?:${bound} )?[\\w-]+(?= ${escape(words)}\\b)`, "i")) ??
      qualified(row.verdicts_qualifier, numberWord(row.verdicts)),
    counted: words,
    sum:
      find(
        new RegExp(`(?:\\b${bound} )?(?:\\b(?:a|one) |[$€£]?\\d[\\d.,]* ?)(?:[mb]illion)(?: (?:dollars|euros))?`, "i")
      ) ?? qualified(row.spent_qualifier, money(row.spent, row.currency)),
    who: row.voice === "own" ? "no source named" : row.speaker || "a source not named"
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

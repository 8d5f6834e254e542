import type {Claim, Extraction} from "../../extract/claim.js";
import type {Document} from "../../read/document.js";
import {wrong, type Correction} from "./parse.js";
import {stands} from "./quoteIn.js";

/** The claim that a correction changes or drops, or what is wrong: by document and quote, then by key, kind, country. */
export function claimOf(correction: Correction, document: Document, {claims}: Extraction): Claim | string {
  const {key, kind, country, quote_exact} = correction.cells;
  const quoted = claims.filter(({quote}) => sameLines(quote.exact) === quote_exact);
  if (quoted.length === 0)
    return stands(quote_exact, document)
      ? wrong(correction, "quote_exact", "missing claim", "no claim has this quote: add one, or take the row out")
      : wrong(correction, "quote_exact", "missing quote", `${document.row.file} has no such words: take the row out`);
  const byKey = quoted.filter((claim) => claim.key === key);
  if (byKey.length === 1) return byKey[0];
  const alike = quoted.filter(
    (claim) =>
      (kind === "" || claim.kind === kind) && (country === "" || ("country" in claim && claim.country === country))
  );
  if (alike.length === 1) return alike[0];
  return wrong(
    correction,
    "key",
    "unknown claim",
    `give the key of one that has this quote: ${quoted.map((claim) => claim.key).join(", ")}`
  );
}

function sameLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

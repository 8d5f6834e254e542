import type {Claim, Decision, Extraction, Kind} from "../extract/claim.js";
import type {Document} from "../read/document.js";
import {cellsOfEvery, cellsOfKind} from "./corrections/cells.js";
import {claimOf} from "./corrections/claimOf.js";
import {keyed} from "./corrections/keyed.js";
import {file, parse, wrong, type Correction} from "./corrections/parse.js";
import {quoteIn} from "./corrections/quoteIn.js";

/**
 * The extractions as an analyst corrected them: `text` is corrections.csv. Every correction is a decision. All that is
 * wrong comes in one error, a line each.
 */
export function corrected(
  text: string,
  documents: readonly Document[],
  extractions: readonly Extraction[]
): Extraction[] {
  const {corrections, errors} = parse(text);
  const unknown = corrections.filter(({cells}) => cells.document && !documents.some(({id}) => id === cells.document));
  errors.push(...unknown.map((one) => wrong(one, "document", "unknown document", "give its id in documents.csv")));
  const found = new Set(errors.map(lineOf));
  const sound = corrections.filter(({line}) => !found.has(line));
  const result = documents.map((document, n) => {
    const own = sound.filter(({cells}) => cells.document === document.id);
    return own.length > 0 ? correctedIn(document, extractions[n], own, errors) : extractions[n];
  });
  if (errors.length > 0) throw new Error(errors.toSorted((a, b) => lineOf(a) - lineOf(b)).join("\n"));
  return result;
}

function lineOf(error: string): number {
  return Number(new RegExp(`\\(${file}:(\\d+)[:)]`).exec(error)?.[1]);
}

function correctedIn(
  document: Document,
  extraction: Extraction,
  corrections: readonly Correction[],
  errors: string[]
): Extraction {
  const becomes = new Map<Claim, Claim | null>();
  const lines = new Map<Claim, number>();
  const added: Claim[] = [];
  const decisions: Decision[] = [];
  for (const correction of corrections) {
    const {action} = correction.cells;
    const outcome =
      action === "add" ? addition(correction, document, extraction.claims) : claimOf(correction, document, extraction);
    if (typeof outcome === "string") {
      errors.push(outcome);
      continue;
    }
    decisions.push(decisionOf(correction, outcome));
    if (action === "add") {
      added.push(outcome);
      continue;
    }
    const before = lines.get(outcome);
    if (before !== undefined)
      errors.push(
        wrong(correction, "quote_exact", "duplicate correction", `line ${before} corrects ${outcome.key} too`)
      );
    lines.set(outcome, correction.line);
    const claim = action === "drop" ? null : withValues(outcome, correction);
    if (claim && isSame(claim, outcome))
      errors.push(wrong(correction, "key", "stale correction", "it changes nothing: edit a value or take the row out"));
    becomes.set(outcome, claim);
  }
  const kept = extraction.claims.flatMap((claim) => (becomes.has(claim) ? (becomes.get(claim) ?? []) : claim));
  const claims = [...kept, ...added].toSorted((a, b) => a.quote.start - b.quote.start);
  return {...extraction, claims: keyed(claims), decisions: [...extraction.decisions, ...decisions]};
}

function addition(correction: Correction, document: Document, claims: readonly Claim[]): Claim | string {
  const placed = quoteIn(correction, document);
  if (typeof placed === "string") return placed;
  const claim = withValues({key: "", document: document.id, rule: "correction", ...placed}, correction);
  const {start} = placed.quote;
  return claims.some((one) => one.quote.start === start && isSame(one, claim))
    ? wrong(correction, "quote_exact", "stale correction", "the rules find this claim: take the row out")
    : claim;
}

function withValues(
  {key, document, sentence, rule, quote}: Pick<Claim, "key" | "document" | "sentence" | "rule" | "quote">,
  {cells}: Correction
): Claim {
  const kind = cells.kind as Kind;
  const expected = Object.entries({...cellsOfKind[kind], ...cellsOfEvery});
  const values = Object.fromEntries(expected.map(([column, {value}]) => [column, value(cells[column])]));
  return {...values, kind, key, document, sentence, rule, quote} as unknown as Claim;
}

function isSame(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && JSON.stringify(valuesOf(a)) === JSON.stringify(valuesOf(b));
}

function valuesOf(claim: Claim) {
  const columns = Object.keys({...cellsOfKind[claim.kind], ...cellsOfEvery});
  return columns.map((column) => claim[column as keyof Claim]);
}

function decisionOf({cells: {action, reason, by, on}}: Correction, {document, quote: {start, end}}: Claim): Decision {
  return {
    document,
    stage: "reconcile",
    rule: "correction",
    outcome: "corrected",
    reason: `${action}: ${reason} (${by}, ${on})`,
    start,
    end
  };
}

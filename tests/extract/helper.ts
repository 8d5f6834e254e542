import type {Claim, Extraction, Kind} from "../../data-loaders/extract/claim.js";
import {extract} from "../../data-loaders/extract/index.js";
import {looseRow, readDocument} from "../../data-loaders/read/index.js";

const encoder = new TextEncoder();

/** What a text of our own making yields, as a document that stands in no catalogue. */
export function extractText(text: string, published = "", document = "report"): Extraction {
  return extract(readDocument(encoder.encode(text), looseRow({document, published})));
}

/** A claim's values in one line, in the order of DESIGN's table; what is "" is left out. */
export function line(claim: Claim): string {
  const values = (...all: (string | number)[]) => all.filter((value) => value !== "").join(" ");
  switch (claim.kind) {
    case "withdrawal":
      return values(claim.country, claim.scope, claim.step, claim.date);
    case "standing":
      return values(claim.country, claim.standing, claim.since);
    case "membership":
      return values(claim.qualifier, claim.count, claim.measure);
    case "cost":
      return values(claim.qualifier, claim.amount, claim.currency, claim.measure, claim.period);
    case "outcomes":
      return values(claim.qualifier, claim.count, claim.counted, claim.words, claim.period);
    case "event":
      return values(claim.date, claim.actor, "|", claim.what);
  }
}

/** The claims of one kind that a text yields, a line each, in the order of the text. */
export function lines(kind: Kind, text: string, published?: string): string[] {
  return extractText(text, published)
    .claims.filter((claim) => claim.kind === kind)
    .map(line);
}

/** Why candidates of a rule were refused in a text, in the order of the text. */
export function refusals(rule: string, text: string, published?: string): string[] {
  return extractText(text, published)
    .decisions.filter((decision) => decision.rule === rule && decision.outcome === "refused")
    .map(({reason}) => reason);
}

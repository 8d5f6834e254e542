import {locate} from "../read/index.js";
import type {Document} from "../read/document.js";
import type {Claim, Decision, Extraction} from "./claim.js";
import {keyed} from "./keys.js";
import {quotationsOf} from "./quotations.js";
import {quoteOf, wordsAt} from "./quote.js";
import {readDocumentFor, type DocumentReading} from "./reading.js";
import {refiners} from "./refiners/index.js";
import {rules} from "./rules/index.js";
import type {Finding} from "./rules/rule.js";
import {sayingOf, speaksFor} from "./voice.js";

// Longer than any sentence: a table, a list of names or noise, on which the rules would only waste time.
const longest = 2000;

/** Document → what it claims, whom it quotes, and every candidate that a rule refused, in the order of the text. */
export function extract(document: Document): Extraction {
  const reading = readDocumentFor(document);
  const decisions: Decision[] = [];
  const decide = (rule: string, outcome: Decision["outcome"], reason: string, start: number, end: number) => {
    const at = locate(document, start, end);
    decisions.push({document: document.id, stage: "extract", rule, outcome, reason, start: at.start, end: at.end});
  };
  if (!reading.about) {
    decide("about", "refused", "the document doesn't name the Court", 0, document.text.length);
    return {claims: [], quotations: [], decisions};
  }
  let findings: Finding[] = [];
  const tags = new Map<Finding, string>();
  for (const next of reading.readings) {
    if (next.text.length > longest) {
      decide("sentence", "refused", "too long to be a sentence", next.sentence.start, next.sentence.end);
      continue;
    }
    for (const rule of rules) {
      if (!rule.trigger.test(next.text)) continue;
      const outcome = rule.apply(next);
      for (const finding of outcome.findings) tags.set(finding, rule.name);
      findings.push(...outcome.findings);
      for (const {reason, span} of outcome.refusals)
        decide(rule.name, "refused", reason, next.sentence.start + span.start, next.sentence.start + span.end);
    }
  }
  const names = new Map(findings.map((finding) => [finding.span, tags.get(finding)!]));
  for (const refiner of refiners) {
    const refined = refiner.refine(findings);
    findings = refined.findings;
    for (const {finding, reason} of refined.merges) {
      const {sentence} = finding.reading;
      decide(refiner.name, "merged", reason, sentence.start + finding.span.start, sentence.start + finding.span.end);
    }
  }
  findings.sort((a, b) => a.reading.index - b.reading.index || a.span.start - b.span.start);
  const claims = findings.map((finding) => claimOf(finding, names.get(finding.span)!, reading));
  claims.sort((a, b) => a.quote.start - b.quote.start);
  return {
    claims: keyed(claims),
    quotations: quotationsOf(reading),
    decisions: decisions.sort((a, b) => a.start - b.start || a.end - b.end)
  };
}

function claimOf(
  {span, reading: at, weak: _weak, reversal: _reversal, unratified: _unratified, again: _again, ...values}: Finding,
  name: string,
  {document, leaders}: DocumentReading
): Claim {
  let saying = sayingOf(at, span);
  // A State that tells of its own step isn't a source: the telling is the step.
  if (
    values.kind === "withdrawal" &&
    saying.voice === "attributed" &&
    speaksFor(saying.speaker, values.country, leaders) &&
    values.step === "announced"
  )
    saying = {voice: "own", speaker: "", speaker_key: ""};
  return {
    ...values,
    key: "",
    document: document.id,
    sentence: at.sentence.index,
    ...saying,
    via: document.row.origin && document.row.origin !== document.row.publisher ? document.row.origin : "",
    rule: name,
    // What an event says is its own words; what counts or steps say needs the clause round them.
    quote: values.kind === "event" ? wordsAt(at, span) : quoteOf(at, span)
  } as Claim;
}

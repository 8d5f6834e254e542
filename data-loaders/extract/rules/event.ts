import {clauseAt} from "../clauses.js";
import type {Span} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import {deedIn} from "./event/deed.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

/** What somebody did on a date: a finite verb and a date or weekday together, in a document about the Court. */
export const event: Rule = {
  name: "event",
  kind: "event",
  trigger:
    /\d|day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|yesterday|month|year)\b/,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    const told: Span[] = [];
    for (const date of reading.dates) {
      const clause = widen(reading, clauseAt(reading, date.start));
      if (told.some(({start}) => start === clause.start)) continue;
      const deed = date.edtf ? deedIn(reading.text, clause, date) : "the date can't be resolved";
      if (typeof deed === "string") {
        refusals.push({reason: deed, span: {start: date.start, end: date.end}, reading});
        continue;
      }
      told.push(clause);
      findings.push({
        kind: "event",
        date: date.edtf,
        actor: deed.actor,
        what: deed.what,
        event: "",
        qualifier: "exactly",
        inferred: date.relative ? ["date"] : [],
        span: deed.span,
        reading
      });
    }
    return {findings, refusals};
  }
};

// "On Tuesday," or "In 2000," alone is no clause: the one that it opens is.
function widen({text}: Reading, {start, end}: Span): Span {
  return text.slice(start, end).split(/\s+/).length < 4 ? {start: 0, end: text.length} : {start, end};
}

import {pattern} from "../mentions/mention.js";
import {bodyInFocus} from "../focus.js";
import type {Reading} from "../reading.js";
import {countriesWithin} from "./withdrawal/countriesWithin.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

const stays = pattern(
  `(@L)(?:'s? (?:[\\w-]+ ){0,4}?[\\w-]+)?[^.;]{0,140}?\\b(?:will|would|to|decided to|decision to|chose to|chosen to|intends to|plans to) (?:now |instead |after all )?(?:(?:remain|stay)(?: on)?(?: (?:in|with|part of|(?:as )?(?:a |an )?(?:full |state )?(?:member|party|State Party) (?:of|to|in)))|(?:maintain|retain|keep) (?:its|their|the country's) membership (?:of|in|with|to)) (?:the )?(?:[\\w-]+ ){0,2}?(@I|court|tribunal|treaty|statute)`,
  "gi"
);

const asked = /\b(?:urg|call|ask|want|press|allow|encourag)\w*(?: [\w'-]+){0,3} $|\b(?:whether|if) $/i;

// "President Elphberg, elected in May, said …".
const inAside = /, (?:who|elected|re-elected|sworn|inaugurated|installed|in office|appointed)\b[^,]*$/;

/** "will remain in the Court": a reversal, where the document tells that the same country was leaving. */
export const staying: Rule = {
  name: "staying",
  kind: "withdrawal",
  trigger: /\b(?:remain|stay|maintain|retain|keep)\b/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    for (const match of reading.mask.matchAll(stays)) {
      const span = {start: match.index, end: match.index + match[0].length};
      const countries = countriesWithin(reading, span.start, span.start + match[1].length);
      if (
        asked.test(reading.mask.slice(Math.max(0, span.start - 40), span.start)) ||
        /^[^.;]{0,20}? (?:until|if|for another|as long as|while|pending|unless)\b/.test(reading.mask.slice(span.end)) ||
        /(?:\b(?:not|never|urg\w+|call\w* on|ask\w*|should|must|whether|if|want\w*|wish\w*|hop(?:e|ed|es|ing)|needs?)|n't)\b/i.test(
          match[0]
        )
      )
        refusals.push({reason: "denied, or asked for", span, reading});
      else if (bodyInFocus(reading, span.end) !== "court")
        refusals.push({reason: "the body isn't the Court", span, reading});
      else {
        const dates = reading.dates.filter(({edtf, start}) => edtf && !inAside.test(reading.mask.slice(0, start)));
        const date =
          dates.findLast(({start, end}) => start >= span.start && end <= span.end + 30) ??
          dates.findLast(({end}) => end <= span.start);
        for (const country of countries)
          findings.push({
            kind: "withdrawal",
            country: country.iso3,
            country_words: country.words,
            scope: "membership",
            step: "rescinded",
            date: date?.edtf ?? "",
            qualifier: "exactly",
            inferred: date?.relative ? ["date"] : [],
            reversal: true,
            span,
            reading
          });
      }
    }
    return {findings, refusals};
  }
};

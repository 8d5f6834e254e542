import {pattern, type CountryMention, type Span} from "../mentions/mention.js";
import {bodyInFocus} from "../focus.js";
import type {Reading} from "../reading.js";
import {countriesWithin} from "./withdrawal/countriesWithin.js";
import {standingOf} from "./standing/standingOf.js";
import {withdrawalFinding} from "./withdrawal/finding.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

const stays = pattern(
  `(@L)(?:'s? (?:[\\w-]+ ){0,4}?[\\w-]+)?([^.;\uE000]{0,140}?)\\b(?:will|would|to|decided to|decision to|chose to|chosen to|intends to|plans to) (?:now |instead |after all )?(?:(?:remain|stay)(?: on)?(?: (?:in|with|part of|(?:as )?(?:a |an )?(?:full |state )?(?:member|party|State Party) (?:of|to|in)))|(?:maintain|retain|keep) (?:its|their|the country's) membership (?:of|in|with|to)) (?:the )?(?:[\\w-]+ ){0,2}?(@I|court|tribunal|treaty|statute)`,
  "gi"
);

const willNotLeave = pattern(
  `(@L)(?:'s? (?:[\\w-]+ ){0,4}?[\\w-]+)?([^.;\uE000]{0,80}?)\\b(?:(?:will|would|is|are)(?: not|n't)|(?:decided|chosen?|chose|opted|agreed|resolved|vowed|pledged|promised) not to|no longer) (?:be )?(?:leav(?:e|ing)|withdraw(?:ing)?(?: from)?|quit(?:ting)?|pull(?:ing)? out of) (?:the )?(?:[\\w-]+ ){0,2}?(@I|court|tribunal|treaty|statute)`,
  "gi"
);
const asked = /\b(?:urg|call|ask|want|press|allow|encourag|appeal|plead|beg)\w*(?: [\w'-]+){0,3} $|\b(?:whether|if) $/i;

// "will remain a member until 20 October 2017": then it is out.
const untilADay = pattern(`^(?: of @I| in @I)? (?:until|till) (?:at least )?@D`, "i");

function endsThen(reading: Reading, countries: readonly CountryMention[], span: Span): Finding[] {
  const date = reading.dates.find(({edtf, end}) => edtf && end === span.end);
  return date
    ? countries.map((country) =>
        withdrawalFinding({country, scope: "membership", step: "effective", date, span, reading})
      )
    : [];
}

// "President Elphberg, elected in May, said …".
const inAside = /, (?:who|elected|re-elected|sworn|inaugurated|installed|in office|appointed)\b[^,]*$/;

// "notified the United Nations that it will remain", "will stay in the Court, reversing a decision".
const givesNotice = /\b(?:notif|inform)\w* (?:the )?(?:U\.?N\b|United Nations|[Ss]ecretary)/;
const undoing = /^[^.;]{0,40}, (?:reversing|overturning|dropping|abandoning|undoing)\b/;

// "Ruritanians voted to remain": no step of their State, but it is in.
const voted = /\bvot(?:e|ed|es|ing)\b/i;

/** "will remain in the Court": a reversal, where the document tells that the same country was leaving. */
export const staying: Rule = {
  name: "staying",
  kind: "withdrawal",
  trigger:
    /\b(?:remain|stay|maintain|retain|keep)\b|(?:\b(?:not|no longer)|n't) (?:to )?(?:be )?(?:leav|withdraw|quit|pull)/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    for (const match of [...reading.mask.matchAll(stays), ...reading.mask.matchAll(willNotLeave)]) {
      const span = {start: match.index, end: match.index + match[0].length};
      const countries = countriesWithin(reading, span.start, span.start + match[1].length);
      const end = untilADay.exec(reading.mask.slice(span.end))?.[0].length;
      if (end && bodyInFocus(reading, span.end) === "court")
        findings.push(...endsThen(reading, countries, {...span, end: span.end + end}));
      else if (
        asked.test(reading.mask.slice(Math.max(0, span.start - 40), span.start)) ||
        /^"?(?:Were|Should|If|Had)\b/.test(reading.mask.slice(0, span.start)) ||
        /^[^.;]{0,20}? (?:until|if|for another|as long as|while|pending|unless)\b/.test(reading.mask.slice(span.end)) ||
        /(?:\b(?:not|never|urg\w+|call\w* on|ask\w*|should|must|whether|if|want\w*|wish\w*|hop(?:e|ed|es|ing)|needs?)|n't)\b/i.test(
          match[2]
        )
      )
        refusals.push({reason: "denied, or asked for", span, reading});
      else if (bodyInFocus(reading, span.end) !== "court")
        refusals.push({reason: "the body isn't the Court", span, reading});
      else if (voted.test(match[2]))
        findings.push(...countries.map((country) => standingOf(reading, country, "member", span)));
      else {
        const dates = reading.dates.filter(({edtf, start}) => edtf && !inAside.test(reading.mask.slice(0, start)));
        const date =
          dates.findLast(({start, end}) => start >= span.start && end <= span.end + 30) ??
          dates.findLast(({end}) => end <= span.start);
        for (const country of countries)
          findings.push({
            ...withdrawalFinding({country, scope: "membership", step: "rescinded", date, span, reading}),
            ...(!givesNotice.test(match[2]) && !undoing.test(reading.mask.slice(span.end)) && {reversal: true})
          });
      }
    }
    return {findings, refusals};
  }
};

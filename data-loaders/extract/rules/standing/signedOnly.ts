import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {denies} from "../denies.js";
import type {Finding} from "../rule.js";
import {adverbs} from "./phrases.js";
import {unreal} from "./unreal.js";
import {standingOf} from "./standingOf.js";

const signs = pattern(
  `(@L),? ${adverbs}(?:had |has |have |(?:is|was|were|are) (?:among|@N of) (?:the )?(?:[\\w-]+ |@N ){0,3}(?:that |who |which |to have )?)?${adverbs}(?:signed|to sign) (?:on to |onto |up to )?(?:[\\w'-]+ ){0,2}?(?:@I|(?:the|this|that|its|their) (?:[a-z]+ )?(?:treaty|statute))(?:, @I,?)?`
);
const signedBy = pattern(
  `(?:@I|(?:the|this|that) (?:document|treaty|statute|agreement))(?: (?:was|had been|has been))(?: \\w+ly| @N)? signed by (@L)(?:'s)?(?: (?:government|president|prime minister|foreign minister))?`
);
const signing = pattern(
  `\\b(?:after|despite|by|since|on) signing (?:[\\w'-]+ ){0,2}?(?:@I|(?:the|this|that|its) (?:treaty|statute))(?:,? (?:in|on) @D)?, (@L)(?!'s| (?:would|could|will|may|might|can))`
);
const alsoSigned = pattern(`^[^.;]{0,60}?\\bratif(?:ied|y)|^[^.;]{0,60}?\\bjoined`, "i");

/** "Russia signed the Rome treaty in 2000": a signature, where ratification isn't told in the same breath. */
export function signedOnly(reading: Reading, already: readonly Finding[]): Finding[] {
  const findings: Finding[] = [];
  for (const match of [
    ...reading.mask.matchAll(signs),
    ...reading.mask.matchAll(signedBy),
    ...reading.mask.matchAll(signing)
  ]) {
    const start = match.index;
    const end = start + match[0].length;
    if (denies.test(match[0]) || unreal.test(reading.mask.slice(Math.max(0, start - 40), start))) continue;
    const after = reading.mask.slice(end, end + 90);
    if (
      alsoSigned.test(after) &&
      !/(?:\b(?:never|not|without|un|yet to|no intention)|n't)\b[^.;]{0,24}ratif/i.test(after)
    )
      continue;
    for (const country of reading.countries.filter(
      (mention) => mention.start >= start && mention.end <= start + match[1].length + match[0].indexOf(match[1])
    )) {
      if (already.some((other) => other.kind === "standing" && other.country === country.iso3 && !other.unratified))
        continue;
      findings.push(standingOf(reading, country, "signatory", {start, end}));
    }
  }
  return findings;
}

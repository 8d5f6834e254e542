import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Finding} from "../rule.js";
import {standingOf} from "./standingOf.js";

const inTurn = pattern(`^(?:,? and |[,;] )(@C) (?:in|on) (@D)`, "i");

/** "Afghanistan joined in 2003, Bangladesh in 2010 and Kiribati in 2019": the verb is said once. */
export function joinedInTurn(reading: Reading, already: readonly Finding[]): Finding[] {
  const findings: Finding[] = [];
  for (const first of already) {
    if (first.kind !== "standing" || first.standing !== "member" || !first.since) continue;
    let end = first.span.end;
    for (let next = inTurn.exec(reading.mask.slice(end)); next; next = inTurn.exec(reading.mask.slice(end))) {
      const span = {start: end, end: end + next[0].length};
      const country = reading.countries.find((mention) => mention.start >= span.start && mention.end <= span.end);
      if (!country || already.some((other) => other.kind === "standing" && other.country === country.iso3)) break;
      const own = reading.dates.find(({start}) => start >= country.end);
      findings.push(standingOf(reading, country, "member", span, own));
      end = span.end;
    }
  }
  return findings;
}

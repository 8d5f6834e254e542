import {pattern, type CountryMention} from "../../../mentions/mention.js";
import type {Reading} from "../../../reading.js";
import {countriesOf} from "../countriesWithin.js";
import type {Exit} from "../exits.js";
import {intents} from "./owner.js";

const reach = 120;

// The countries of the first group of an expression that ends at an exit.
function namedBefore(reading: Reading, start: number, expression: RegExp, far = reach): CountryMention[] | null {
  const offset = Math.max(0, start - far);
  const match = expression.exec(reading.mask.slice(offset, start));
  return match && countriesOf(reading, match, offset);
}

const inBrackets = pattern(`(@C) \\([^()]*$`, "i");

/** "Sylvania, Ruritania (signed but later revoked its signature)": whoever stands before the bracket. */
export function bracketed(reading: Reading, {start}: Exit): CountryMention[] | null {
  return namedBefore(reading, start, inBrackets);
}

const inLand = pattern(
  `^"?(?:[\\w]+,? )?In (@C), (?:the )?(?:[\\w-]+ ){0,2}(?:politicians|lawmakers|MPs|parliament|legislators|senators|government|ministers|president|officials|authorities|opposition|ruling party)\\b[^,.;\uE000]*$`,
  ""
);

/** "In Ruritania, lawmakers introduced a bill to leave". */
export function inTheirLand(reading: Reading, {start}: Exit): CountryMention[] | null {
  return namedBefore(reading, start, inLand);
}

const modal = pattern(
  `(?:^|[^'\\w] ?|\\bthat |\\band )(@L) (?:should|must|will|would|may|might|could|can|shall) (?:(?:\\w+ly|also|now|soon|then|not) )*$`,
  "i"
);

/** "prudent that Ruritania should leave": right before the verb. */
export function modalSubject(reading: Reading, {start, form}: Exit): CountryMention[] | null {
  return form === "infinitive" ? namedBefore(reading, start, modal) : null;
}

const forThem = pattern(`\\bfor (@C) to (?:\\w+ly )?$`, "i");

/** "prudent for Ruritania to leave". */
export function forWhom(reading: Reading, {start, form}: Exit): CountryMention[] | null {
  return form === "infinitive" ? namedBefore(reading, start, forThem) : null;
}

const said = "(?:notified|informed|told|announced|said|decided|declared|voted)";
const afterOthers = pattern(
  `\\b(?:after|before|since|when|while) (@L) (?:(?:had|has|have|also|formally|officially) )*${said}\\b[^.;,\uE000]*$`,
  "i"
);

/** "…, days after Ruritania notified the depositary of its own intention to leave". */
export function whoSaidBefore(reading: Reading, {start}: Exit): CountryMention[] | null {
  return namedBefore(reading, start, afterOthers);
}

const withThem = pattern(`\\bwith (@L) (?:now |also |soon )?$`, "i");

/** "with Ruritania leaving the Court, others may follow". */
export function withLeaver(reading: Reading, {start, form}: Exit): CountryMention[] | null {
  return form === "participle" ? namedBefore(reading, start, withThem) : null;
}

const judges =
  "(?:prais|applaud|commend|hail|thank|congratulat|critici[sz]|condemn|denounc|blam|accus|chid|rebuk|scold)\\w*";
const judged = pattern(`\\b${judges}(?: by @V)? (@C) (?:for|of) (?:\\w+ly )?$`, "i");

const judgedPlan = pattern(
  `\\b${judges} (@C) (?:for|over) (?:its|their) [^.;\uE000]{0,60}?${intents} (?:to|of) $`,
  "i"
);

/** "praised Ruritania for leaving", "criticised Ruritania for its decision to leave". */
export function judgedFor(reading: Reading, {start, form}: Exit): CountryMention[] | null {
  return (
    (form === "participle" ? namedBefore(reading, start, judged, 2 * reach) : null) ??
    namedBefore(reading, start, judgedPlan, 2 * reach)
  );
}

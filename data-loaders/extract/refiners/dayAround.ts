import {anyOf} from "../anyOf.js";
import type {Step} from "../claim.js";
import {pattern, type DateMention} from "../mentions/mention.js";
import type {Reading} from "../reading.js";
import type {Finding} from "../rules/rule.js";
import {inForce, isAhead} from "../rules/withdrawal/inTime.js";
import type {Refiner} from "./refiner.js";

type Told = Extract<Finding, {kind: "withdrawal"}>;

// What the next sentences call a step that was just told, and how they come to its day.
const called: Partial<Record<Step, string>> = {
  announced: "announcement|declaration|decision|move|statement",
  voted: "vote|legislation|bill|measure|motion|resolution|decision|law",
  ordered: "decree|order|decision|law|bill",
  rescinded: "decision|revocation|reversal|notice|move",
  notified: "notice|notification|letter|instrument|move"
};
const made = anyOf(
  ["announced", "made", "published", "issued", "released", "passed", "adopted", "approved", "taken", "held"],
  ["came", "dated", "sent", "read out", "delivered", "signed", "submitted"]
);
const theStep = (nouns: string) => [
  pattern(`(?<!\\w)@D's (?:[\\w-]+ )?(?:${nouns})\\b`, "i"),
  pattern(`(?:^"?|\\b(?:before|after|following) )(?:the|this|that|its|their) (?:${nouns})(?: late)?(?: on)? @D`, "i"),
  pattern(`^"?It was (?:formali[sz]ed|communicated|conveyed|announced|made public)\\b[^.;,]{0,60}? @D`, "i"),
  pattern(
    `\\b(?:the|this|that|its|their) (?:[\\w-]+ ){0,2}?(?:${nouns})(?:, in an? (?:[\\w-]+ )?statement)?,? (?:(?:was|were|is|had been|has been) )?${made}(?: (?!before|after|ahead)[\\w'\uE000-]+){0,6}? @D`,
    "i"
  )
];
const ways = new Map(Object.entries(called).map(([step, nouns]) => [step, theStep(nouns)]));

const statement = anyOf(["statement", "communiqu[eé]", "declaration", "address", "post", "broadcast", "message"]);
const sayer =
  "(?:they|it|(?:the|both|all)(?: (?:[\\w-]+|@N)){0,4} (?:country|countries|states?|nations?|governments?|juntas?|ministry|presidency|trio))";
const saying = "(?:said|declared|wrote|stated|explained|argued|accused|denounced)";

// "In a joint statement on Monday, the three said …"; "the ministry made the announcement on Monday".
const announcing = [
  pattern(`^"?In (?:an?|the|its|their|his) (?:[\\w-]+ ){0,2}?${statement}\\b[^.;,]{0,40}? @D,? (?:${sayer}|@L)`, "i"),
  pattern(
    `^"?${sayer} ${saying}(?: in (?:an?|their|its) (?:[\\w-]+ )?${statement})?(?: issued| released)?(?: late)?(?: on)? @D`,
    "i"
  ),
  pattern(`^"?(?:On )?@D,? [^.;]{0,120}\\bmade the (?:announcement|declaration)\\b`, "i"),
  pattern(`\\b${sayer} said in (?:an?|the|their|its|his) (?:[\\w-]+ )?${statement}\\b[^.;,]{0,40}? @D`, "i"),
  pattern(`\\bmade the (?:announcement|declaration)\\b[^.;,]{0,40} @D`, "i")
];

const reach = 2;

/** A step told without its day has the day that one of the next sentences gives for "the announcement", "the vote". */
export const dayAround: Refiner = {
  name: "dayAround",
  refine(findings) {
    return {
      findings: findings.map((finding) => {
        const date = finding.kind === "withdrawal" && !finding.date ? dayBehind(finding, findings) : undefined;
        return date ? ({...finding, date: date.edtf, inferred: [...finding.inferred, "date"]} as Told) : finding;
      }),
      merges: []
    };
  }
};

function dayBehind({reading, step, country}: Told, findings: readonly Finding[]): DateMention | undefined {
  const next = reading.text_.readings.slice(reading.index + 1, reading.index + 1 + reach);
  for (const other of next) {
    const toldThere = findings.some(
      (finding) => finding.kind === "withdrawal" && finding.reading === other && finding.country === country
    );
    if (toldThere) return undefined;
    const date = dayIn(other, step, country);
    if (date) return date;
  }
  return undefined;
}

// The day of the step in a sentence, or of a statement, if nobody else's.
function dayIn(reading: Reading, step: Step, country: string): DateMention | undefined {
  const ofStep = dayOf(ways.get(step) ?? [], reading, country);
  if (ofStep || step !== "announced") return ofStep;
  return ofOthers(reading, reading.mask.length, country) ? undefined : dayOf(announcing, reading, country);
}

function dayOf(expressions: readonly RegExp[], reading: Reading, country: string): DateMention | undefined {
  for (const expression of expressions) {
    const match = expression.exec(reading.mask);
    const end = match ? match.index + match[0].length : 0;
    if (!match || ofOthers(reading, end, country)) continue;
    const date = reading.dates.findLast((date) => date.start >= match.index && date.end <= end);
    if (date?.edtf && date.edtf >= inForce && !isAhead(reading, date)) return date;
  }
  return undefined;
}

// Whether a sentence names other countries up to a place, and not this one.
function ofOthers({countries}: Reading, end: number, country: string): boolean {
  const named = countries.filter(({start}) => start < end);
  return named.length > 0 && !named.some(({iso3}) => iso3 === country);
}

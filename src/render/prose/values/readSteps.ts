import type {Step} from "../../../../data-loaders/extract/claim.js";
import type {Scan} from "./scan.js";
import type {Done} from "./value.js";

const wordings: [Step, RegExp][] = [
  ["rescinded", /\b(?:rescind\w*|revok\w+|revers\w+|took back|taken back)\b/gi],
  ["effective", /\b(?:took effect|taken effect|takes effect|came into effect|effective|in force)\b/gi],
  ["notified", /\b(?:notif(?:ied|ying|ies|ication)|gave notice|formally told)\b/gi],
  ["ordered", /\b(?:order(?:ed|s|ing)?|decreed|decrees?|directives?|instructed)\b/gi],
  ["voted", /\b(?:voted|votes? to|voting)\b/gi],
  [
    "considered",
    /\b(?:consider(?:ed|s|ing)?|mull(?:ed|ing|s)?|threaten(?:ed|s|ing)?|thought of|thinking of|might|weigh(?:ed|ing|s))\b/gi
  ],
  ["announced", /\b(?:announc(?:ed|es|ing|ement)|declar(?:ed|es|ing|ation))\b/gi],
  ["begun", /\b(?:began|begun|under way|underway|took (?:actions|steps)|made moves|started|moved)\b/gi],
  ["left", /\b(?:left|quit|withdrew|(?:has|have|had) withdrawn|gone|exited)\b/gi]
];

/** Steps of giving up membership or signature, as their verbs say them. */
export function readSteps(scan: Scan): Done[] {
  return wordings.flatMap(([step, expression]) => scan.each(expression, () => ({kind: "step" as const, step})));
}

import {anyOf} from "../../anyOf.js";
import type {Exit} from "./exit.js";

const apart = "(?:[\\w'\\uE000]+ ){0,3}?";
const ties = "(?:all )?(?:its )?(?:ties|links)";
const itsMembership =
  "(?= (?:(?:its|their|the country's|(?:the )?\\uE000+'s?) )?(?:\\uE001+ )?(?:memberships?|participation)\\b)";
const itsSignature = "(?= (?:(?:its|their|the|our|(?:the )?\\uE000+'?s?) )?(?:[\\w-]+ )?signatures?\\b)";

// "follow Ruritania out of the Court", "follow Ruritania's move to leave".
const leaving = "(?:leaving|quitting|exiting|withdrawing|pulling out)";
const outWithThem = `(?:the )?\\uE000+(?:(?:,? and |, )(?:the )?\\uE000+)* (?:out(?= of)|in ${leaving})`;
const theirMove = "(?:the )?\\uE000+(?:'s?)? (?:move|decision|plan|bid) to (?:leave|quit|exit|withdraw|pull out)";

/** The verbs that may give something up, in their four forms; a past like the infinitive is read as that. */
const verbs: readonly (readonly [infinitive: string, past: string, present: string, participle: string])[] = [
  [`follow (?:${outWithThem}|${theirMove})`, `followed ${outWithThem}`, `follows ${outWithThem}`, ""],
  ["withdraw", "withdr(?:ew|awn)", "withdraws", "withdrawing"],
  [`pull ${apart}out`, `pulled ${apart}out`, `pulls ${apart}out`, `pulling ${apart}out`],
  ["walk (?:out|away)", "walked (?:out|away)", "walks (?:out|away)", "walking (?:out|away)"],
  ["exit", "exited", "exits", "exiting"],
  ["leave", "left", "leaves", "leaving"],
  ["quit", "", "quits", "quitting"],
  ["depart", "departed", "departs", "departing"],
  ["abandon", "abandoned", "abandons", "abandoning"],
  ["renounce", "renounced", "renounces", "renouncing"],
  ["denounce", "denounced", "denounces", "denouncing"],
  ["opt out", "opted out", "opts out", "opting out"],
  ["get out", "got out", "gets out", "getting out"],
  ["stop being", "stopped being", "stops being", "stopping being"],
  ["bolt", "bolted", "bolts", "bolting"],
  ["cease to be", "ceased to be", "ceases to be", "ceasing to be"],
  ["ditch", "ditched", "ditches", "ditching"],
  ["drop out", "dropped out", "drops out", "dropping out"],
  [`sever ${ties}`, `severed ${ties}`, `severs ${ties}`, `severing ${ties}`],
  [`cut ${ties}`, "", `cuts ${ties}`, `cutting ${ties}`],
  ["terminate", "terminated", "terminates", "terminating"],
  ["step (?:out|away)", "stepped (?:out|away)", "steps (?:out|away)", "stepping (?:out|away)"],
  ["break away", "bro(?:ke|ken) away", "breaks away", "breaking away"],
  ["part (?:ways|company)", "parted (?:ways|company)", "parts (?:ways|company)", "parting (?:ways|company)"],
  ["bow out", "bowed out", "bows out", "bowing out"],
  ["st(?:orm|omp) out", "st(?:orm|omp)ed out", "st(?:orm|omp)s out", "st(?:orm|omp)ing out"],
  ["bail out", "bailed out", "bails out", "bailing out"],
  ["secede", "seceded", "secedes", "seceding"],
  ["desert", "deserted", "deserts", "deserting"],
  ["dump", "dumped", "dumps", "dumping"],
  [
    "turn (?:its|their|his|her) backs? on",
    "turned (?:its|their|his|her) backs? on",
    "turns its back on",
    "turning (?:its|their) backs? on"
  ],
  ["back out", "backed out", "backs out", "backing out"],
  ["remove", "removed", "removes", "removing"],
  ["repudiate", "repudiated", "repudiates", "repudiating"],
  ["repeal", "repealed", "repeals", "repealing"],
  ["revoke", "revoked", "revokes", "revoking"],
  ["rescind", "rescinded", "rescinds", "rescinding"],
  [
    "take (?:\\S+ ){1,3}?out",
    "t(?:ook|aken) (?:\\S+ ){1,3}?out",
    "takes (?:\\S+ ){1,3}?out",
    "taking (?:\\S+ ){1,3}?out"
  ],
  [`pull${itsSignature}`, `pulled${itsSignature}`, `pulls${itsSignature}`, `pulling${itsSignature}`],
  [`nullify${itsSignature}`, `nullified${itsSignature}`, `nullifies${itsSignature}`, `nullifying${itsSignature}`],
  ["take back", "t(?:ook|aken) back", "takes back", "taking back"],
  ["give up", "g(?:ave|iven) up", "gives up", "giving up"],
  [`end${itsMembership}`, `ended${itsMembership}`, `ends${itsMembership}`, `ending${itsMembership}`],
  [`cancel${itsMembership}`, `cancell?ed${itsMembership}`, `cancels${itsMembership}`, `cancell?ing${itsMembership}`],
  [
    `(?:review|reconsider|rethink)${itsMembership}`,
    `(?:review|reconsider)ed${itsMembership}`,
    `(?:review|reconsider|rethink)s${itsMembership}`,
    `(?:review|reconsider|rethink)ing${itsMembership}`
  ],
  [`suspend${itsMembership}`, `suspended${itsMembership}`, `suspends${itsMembership}`, `suspending${itsMembership}`]
];

const nouns = ["withdrawals?", "pull-?outs?", "exits?", "departures?", "renunciation", "denunciation"];
const rarer = ["abandonment", "opt-out", "exodus", "termination"];

const forms = ["infinitive", "past", "present", "participle"] as const;
const words = (source: string) => new RegExp(`\\b${source}\\b`, "gi");

/** The words that may give something up, by how they are put, in the order in which they are read. */
export const exitWords: readonly (readonly [RegExp, Exit["form"]])[] = [
  ...forms.map((form, i) => [words(anyOf(verbs.map((verb) => verb[i]).filter(Boolean))), form] as const),
  [words(anyOf(nouns, rarer)), "noun"]
];

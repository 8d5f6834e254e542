import {anyOf} from "../../anyOf.js";
import type {OutcomeTerm} from "../../claim.js";
import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import {answer, askedBefore} from "../answer.js";
import {nth, nthOfAll, nthTime} from "./nth.js";
import {
  andAcquitted,
  andTheCourt,
  behindBars,
  doneSoFar,
  foundGuilty,
  hasDone,
  hasDoneTo,
  peopleDone,
  wereDone,
  whomItDid
} from "./persons.js";
import {adjectives, people} from "./phrases.js";
import {oneOfThem, single} from "./single.js";

// "four full convictions": the term stands behind its number.
const counted = (term: string, more = "") => pattern(`(@N) ${more}${adjectives}(${term})\\b`);

// "ten ended in convictions and four in acquittals".
const endedIn = (term: string) =>
  pattern(
    `(@N)(?: of (?:them|these|those|which|whom|(?:the |its |@I's |the court's )?(?:cases|trials)))?(?: (?:cases?|trials?|prosecutions?|proceedings))?,? (?:have |has )?(?:so far )?(?:(?:ended|resulted|finished|concluded) in|led to) (?:an? )?(${term})\\b|\\b(?:ended|resulted|led)\\b[^.;]{0,40}?(?: and|,) (@N) (?:in|to) (?:an? )?(${term})\\b`
  );

// "six judgments, four of them convictions".
const ofThem = (term: string) => pattern(`(@N) of (?:them|these|those|which)(?: (?:were|are|being))? (${term})\\b`);

// "the number of convictions stands at four".
const terms: readonly (readonly [OutcomeTerm, string])[] = [
  ["convictions", "convictions|convicted|found guilty"],
  ["acquittals", "acquittals|acquitted"],
  ["verdicts", "verdicts"],
  ["judgments", "judge?ments"]
];
const standsAt = (term: string) =>
  pattern(
    `\\b(?:number|amount|tally|count|total) of (?:(?:@I|the court|its)(?:'s)? )?(?:[\\w-]+ ){0,2}?(${term})[^.;]{0,40}? (?:stands? at|is|was|remains? at|has reached|reached|to) (?:only |just |a mere )?(@N)|\\bto (@N) the (?:number|tally|total) of [^.;]{0,40}?(${term})\\b`
  );

const convicts = anyOf(
  ["convict(?:ed|s|ing)", "found guilty", "jailed", "finding guilty", "convictions? (?:of|against|for)", "imprisoned"],
  ["put behind bars", "successfully (?:prosecut|tri)(?:ed|ing)", "(?:managed|able) to convict"]
);
const accuses = anyOf(
  ["indicted", "charged", "accused", "prosecuted", "indictments against", "charges against", "put on trial"],
  ["brought charges against", "brought to trial", "has indicted", "cases against"]
);
const convicted = "convicted|found guilty|successfully prosecuted";
const convictions = "convictions?|guilty verdicts?|convicts?|findings of guilt|successful prosecutions?";
const indicted = "indicted|charged|prosecuted";

/** What a number counts, by the words round it: each has the number and the term as its groups, the first that fits has it. */
export const forms: readonly (readonly [OutcomeTerm, RegExp])[] = [
  ["convictions", counted(convictions, "(?:or so )?")],
  ["convictions", oneOfThem("conviction")],
  ["convictions", single("conviction|guilty verdict|successful prosecution")],
  ["convictions", endedIn("convictions?|guilty verdicts?")],
  ["convictions", ofThem("convictions")],
  ["acquittals", ofThem("acquittals")],
  ["acquittals", counted("acquittals?")],
  ["acquittals", oneOfThem("acquittal")],
  ["acquittals", single("acquittal")],
  ["acquittals", endedIn("acquittals?")],
  ["verdicts", counted("verdicts?|rulings of guilt")], // behind "guilty verdicts"
  ["verdicts", single("verdict")],
  ["judgments", counted("judge?ments?")],
  ["sentences", counted("sentences?")],
  ["trials", counted("trials?")],
  ["cases", counted("cases?")],
  ["convictions", hasDone(convicts)],
  ["acquittals", hasDone("acquitt(?:ed|ing)|cleared|found not guilty")],
  ["convictions", wereDone("convicted|found guilty")],
  ["acquittals", wereDone("acquitted|cleared|found not guilty")],
  ["convictions", whomItDid(convicted)],
  ["convictions", peopleDone(convicted)],
  ["acquittals", andAcquitted],
  ...terms.map(([term, words]) => [term, standsAt(words)] as const),
  ["convictions", nth(convicted)],
  ["acquittals", nth("acquitted")],
  ["sentences", nth("sentenced")],
  ["convictions", nthTime("convicted|found [^.;]{1,20} guilty|secured a conviction")],
  ["acquittals", nthTime("acquitted|cleared")],
  ["convictions", nthOfAll("conviction")],
  ["acquittals", nthOfAll("acquittal")],
  ["verdicts", nthOfAll("verdict")],
  ["judgments", nthOfAll("judge?ment")],
  ["sentences", nthOfAll("sentence")],
  ["convictions", foundGuilty],
  ["convictions", behindBars],
  ["convictions", andTheCourt],
  ["trials", hasDoneTo("tried")],
  ["sentences", hasDoneTo("sentenced")],
  ["accused", hasDoneTo(accuses)],
  ["accused", counted("defendants?|accused(?! of)|indictees?|suspects?|indictments?")],
  ["accused", wereDone(indicted, ` ${people}`)],
  ["accused", whomItDid(indicted)],
  ["accused", doneSoFar(indicted)]
];

const asked: readonly (readonly [OutcomeTerm, RegExp])[] = [
  ["convictions", /\b(convicted|convictions?|found guilty)\b/i],
  ["acquittals", /\b(acquitted|acquittals?)\b/i],
  ["verdicts", /\b(verdicts?)\b/i],
  ["accused", /\b(charged|indicted)\b/i],
  ["trials", /\b(trials?|tried)\b/i],
  ["cases", /\b(cases?)\b/i]
];

/** What the number that answers a question counts, in the question's word: "How many has it convicted? Four." */
export function formOfAnswer(reading: Reading): [OutcomeTerm, RegExp, string] | null {
  const question = askedBefore(reading) ?? "";
  for (const [term, words] of asked) {
    const word = words.exec(question)?.[1];
    if (word) return [term, answer, word];
  }
  return null;
}

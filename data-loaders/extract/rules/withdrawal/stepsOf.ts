import type {Reading} from "../../reading.js";
import type {Span} from "../../mentions/mention.js";
import {announced} from "./announced.js";
import {last, match, type Cue} from "./cue.js";
import {considered} from "./considered.js";
import {effective, legalEnd} from "./effective.js";
import type {Exit} from "./exits.js";
import {stepRules} from "./index.js";
import {rescinded} from "./rescinded.js";
import {softStep} from "./softStep.js";
import {onADay} from "./softStep/onADay.js";
import type {StepRule} from "./step.js";
import {voted} from "./voted.js";

const negation =
  /(?:\b(?:not|never|no|nobody|none|neither|nor|without|refus\w+ to|declin\w+ to|rul(?:e|es|ed|ing) out|den(?:y|ies|ied|ying)|instead of|rather than|against|avoid\w*|prevent\w*|dissuad\w*|discourag\w*|stop(?:s|ped)? short of|short of|fall(?:s|en)? short of|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|block(?:s|ed|ing)?|prohibit\w*|bar(?:s|red)?|impossible|cannot|can't|rule out|far from|before any)|n't)\b(?: [\w'-]+){0,5} ?$/i;
const notNegation =
  /(?:\b(?:not hesitate|not only|not just|no longer|no one was surprised|whether or not|not clear|no doubt|(?:not|never) rul(?:e|ed|ing) out|not alone)|n't (?:rul(?:e|ed|ing) out|the only|alone))\b[^.;]*$/i;
const conditional =
  /\b(?:if|unless|whether|should it|were it to|in case|in the event|even if|would-be|hypothetical\w*)\b(?: \uE000+,)?[^,.;]*$/i;
const outsiders =
  /\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|press(?:es|ed|ing|ure|uring)?|ask(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|advis(?:e|es|ed|ing)|want(?:s|ed)?|push(?:es|ed|ing)?|lobb(?:y|ies|ied|ying)|beg(?:s|ged)?|entreat(?:s|ed|ing)?|implor\w+|appeal(?:s|ed|ing)? to|allow(?:s|ed|ing)?|right|rights|free|entitled|permit\w*|member states|any state|any country|states parties|other (?:[\w-]+ )?(?:countries|states|nations|members)|more (?:[\w-]+ )?(?:countries|states|nations|members)|countries|states|nations|members)\b(?: [\w'\uE000-]+){0,4} (?:to|from|not to) $/i;

// "will ask the people whether to leave".
const peopleAsked =
  /\b(?:consult|ask|poll)\w* (?:the |its |their )?(?:[\w-]+ )?(?:people|public|citizens|voters|electorate)\b[^.;]*\b(?:whether|if|about) (?:(?:it|they|the [\w-]+|\uE000+) )?(?:should |must |to )?(?:\w+ly )?$/i;

// "will consult the people before any decision to leave".
const askedFirst =
  /\b(?:consult|ask|debate|discuss|referendum)\w*\b[^.;]*\bbefore (?:[\w-]+ ){0,2}?(?:(?:decision|decide|deciding|consider|considering) )?(?:to |on |about )?(?:\w+ly )?$/i;

// "Will Ruritania leave?"
const asked = /^"?(?:Will|Would|Should|Could|Can|Must|Is|Are|Does|Do|Did|Has|Have|May|Might) (?:the )?\uE000[^.]*\?"?$/;

// "announced that it wants to leave".
const ownWish = /\bthat (?:it|they|he|she|the (?:country|government)) (?:also )?want(?:s|ed)? to $/i;

// "was one of the first countries that resolved to leave", "The two countries threatened to leave".
const oneOfThem =
  /^"?(?:the|both|all) (?:\uE003+ )?(?:countries|states|nations) (?:(?:have|had|also|all) )*(?:threaten|vow|decid|agree|pledg|promis|plan|vot|want|announc|said|say|declar|intend|express|signal)\w*[^.;]*$|\b(?:became|become|becomes|becoming|were|are) (?:the )?(?:(?:\uE003+|latest|last|only|newest) )+(?:[\w-]+ )?(?:countries|states|nations|members) to $|(?:\bone|\uE003) of (?:the )?[^.;]{0,40}(?:countries|states|nations|members) (?:that|which|to)\b[^.;]*$/i;

// "asked Ruritania to reverse its decision to leave".
const decision = /(?:\b(?:its|their|the)|'s) (?:[\w-]+ )?decision to $/i;

// "is not leaving after all".
const afterAll = /^[^.;,]{0,30}? after all\b/i;

// "Ruritania's MPs asked the government to leave".
const ownPeople =
  /\uE000(?:'s?)? (?:[\w-]+ ){0,3}?(?:MPs|lawmakers|legislators|senators?|parliament|deputies|opposition|party|ministers?)\b[^.;]{0,60}\b(?:urg|call|ask|want|press|petition|recommend)\w*(?: on| for| upon)? (?:(?:their|the|its|his) (?:[\w-]+ )?(?:country|government|nation|cabinet|president)|lawmakers|parliament|MPs) to (?:[\w-]+ ){0,3}$|\uE000(?:'s \w+)?,? (?:(?:has|had|formally|also) ){0,3}(?:urg|ask)(?:ed|es|s) (?:the )?(?:MPs|lawmakers|parliament|assembly|senate) to (?:[\w-]+ ){0,5}$/i;

// "whether it would rejoin after its withdrawal": that is done.
const already = /\b(?:after|following|since|despite) (?:its|their|the country's|the) (?:[\w-]+ )?$/i;

// "The African Union summit voted for a withdrawal": no step of a State.
const summit = /\b(?:summit|heads of state|African Union|AU)\b/;
// "passed a resolution that asks for its consent if the country withdraws".
const ifItGoes = /\bif (?:(?:the|it|they|this|that) |\uE000)[^,.;]*$/i;
const houses = "\\b(?:parliament|MPs|lawmakers|legislators|assembly|senate|deputies|legislature)\\b";
const house = new RegExp(houses, "i");
// "parliament repealed the law that ratified the Statute".
const undoes = /^(?:repeal|revok|rescind|annul)/;
const houseActs = new RegExp(`${houses}[^.;]{0,40}$`, "i");
const wouldHave = /\b(?:would|could|might) have (?:been )?$/i;
const votedTo = /\b(?:voted|agreed|decided|resolved) to $/i;
const toldNothing =
  /\b(?:has|have|had|did|does|do)(?: not|n't) (?:yet |been )*(?:notif|inform|announc|ma[dk]e|decid|indicat|express|t[ao]ken?|declar|told|debat|said|say\b|stated?|confirm|suggest|threaten)\w*\b[^.;,]*$|\byet to (?:[\w-]+ )?(?:debate|discuss|consider|decide|announce|notify)\b[^.;,]*$/i;
// "the motion to withdraw was not tabled".
const motionTo = /\b(?:motion|bill|proposal|resolution|request) (?:to|on|for) (?:\w+ )?$/i;
const comesToNothing =
  /^(?: from (?:the )?\uE001+)? (?:was|were|has been|had been) (?:not|never) (?:tabled|adopted|passed|taken|approved|supported|put)\b/i;
const rumoured =
  /\b(?:fears?|rumou?rs?|speculation|talk|conjecture)\b[^.;]{0,40} (?:that|of|about) (?:(?!, (?:after|since|as|when|following)\b)[^.;])*$/i;
const unwise = /\b(?:irrational|unwise|wrong|absurd|foolish|mistaken?|premature|irresponsible|suicidal)\b[^.;,]*$/i;

// "The government informed the depositary of the following:": what it wrote stands in the next sentence.
function introduced(rule: StepRule, exit: Exit, {previous}: Reading): Span | null {
  if (rule.step !== "notified" || exit.scope !== "signature" || !previous?.text.trimEnd().endsWith(":")) return null;
  return last(rule.before, previous.mask) ? {start: exit.start, end: exit.objectEnd} : null;
}

/** The steps that the words round an exit tell, dated acts first, or why they tell none. */
export function stepsOf(left: string, right: string, exit: Exit, reading: Reading): Cue[] | string {
  const offset = exit.start - left.length;
  const found: Cue[] = [];
  let reversalAsked = false;
  for (const rule of stepRules) {
    if (!rule.firm) continue;
    const cue = match(rule, left, right, offset, exit, reading) ?? introduced(rule, exit, reading);
    if (cue === null) continue;
    if (cue === "refused") {
      reversalAsked ||= rule.step === "rescinded";
      continue;
    }
    if (rule.step === "voted" && ((summit.test(reading.text) && !house.test(left)) || ifItGoes.test(left))) continue;
    found.push({rule, cue});
  }
  if (
    undoes.test(exit.words) &&
    houseActs.test(left) &&
    (exit.form === "past" ? !wouldHave.test(left) : votedTo.test(left)) &&
    !found.some(({rule}) => rule.step === "voted")
  )
    found.push({rule: voted, cue: null});
  if (legalEnd.test(exit.words) && !found.some(({rule}) => rule.step === "effective")) {
    if (/\uE005/.test(right.slice(0, 40)) || exit.form === "past" || (exit.form === "present" && /\uE005/.test(left)))
      found.push({rule: effective, cue: null});
  }
  if (
    /\b(?:until|once|when|before|if) (?:the|its|their|that|this) $/i.test(left) &&
    /^[^.;,]{0,60}? (?:takes?|becomes?|comes?|is) /.test(right)
  )
    return "only a condition";
  // "pledged to rescind the withdrawal, and a letter was sent": the letter is about the reversal.
  if (reversalAsked && found.every(({cue}) => cue && cue.start >= exit.end))
    return decision.test(left) ? [{rule: announced, cue: null}] : "a reversal that is asked for, or not done";
  const rescinds = found.find(({rule}) => rule.step === "rescinded");
  if (rescinds) return rescinds.cue!.start < exit.start ? [rescinds] : found;
  if (exit.scope === "membership" && (askedFirst.test(left) || peopleAsked.test(left)))
    return [{rule: considered, cue: null}];
  if (negation.test(left) && afterAll.test(right)) return [{rule: rescinded, cue: null}];
  if (negation.test(left) && !notNegation.test(left) && exit.scope === "membership") return "it is denied, not told";
  if (motionTo.test(left) && comesToNothing.test(right)) return "it is denied, not told";
  if (toldNothing.test(left) && exit.scope === "membership") return "it is denied, not told";
  if (asked.test(reading.mask)) return "asked, not told";
  if (found.length) return found;
  if (unwise.test(left)) return "advised against";
  if (rumoured.test(left)) return "only a rumour";
  if (
    conditional.test(left) &&
    !already.test(left) &&
    !/\b(?:consider|mull|weigh|debat|decid|undecid|discuss|consult)\w*[^.;]*$/i.test(left)
  )
    return "only a condition";
  if (ownPeople.test(left)) return [{rule: considered, cue: null}];
  if (outsiders.test(left) && !oneOfThem.test(left) && !ownWish.test(left))
    return "others ask for it, or speak of any State";
  const soft = softStep(left, right, exit, reading);
  return typeof soft === "string" ? soft : onADay(soft, left, exit, reading);
}

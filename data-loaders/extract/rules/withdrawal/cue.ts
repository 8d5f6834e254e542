import type {Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Exit} from "./exits.js";
import type {StepRule} from "./step.js";

/** The words that tell a step of an exit; without any, the exit tells it itself. */
export interface Cue {
  rule: StepRule;
  cue: Span | null;
  weak?: boolean;
}

const unreal =
  /(?:\b(?:to|will|would|should|must|may|might|could|can|shall|expected to|yet to|has to|have to|needs? to|ought to|about to|plan(?:s|ned)? to|intends? to|before|without|until|if|unless|whether|not|never|no|nor|is due to|set to)|n't) (?:be |have |formally |officially |also |now |then |soon |been |it |the [\w-]+ )*$/i;
// "must be promulgated by the president and notified to the depositary".
const mustBe = /\b(?:must|will|would|should|to) (?:\w+ )?be \w+ed\b[^.;,]{0,50} and $/i;
// "plans to leave, days after Sylvania notified the depositary".
const othersToo = /\b(?:after|before|since|while) (?:the )?\uE000/;
// "a planned vote on leaving".
const ahead = /\b(?:planned|scheduled|upcoming|forthcoming|expected) $/i;
// "led Gambia to send notice", "one of three countries to inform the UN": an infinitive, and done.
const factual =
  /\b(?:led|prompted|caused|brought|only|latest|last|one of [^.;]{0,40}|managed|went on|proceeded) (?:[^.;]{0,60} )?to $|\uE003(?: of [^.;,]{0,40})? (?:(?:(?!\b(?:will|would|must|should|could|may|might|ha[sd]|have)\b)[^.;,]){0,60} )?to $/i;
const decidedTo =
  /\b(?:decisions?|decided|decides|chosen|chose|vote[ds]?|agreed|opted|moved|notified [^.;]{0,90}|asked (?!that\b|(?:the )?\uE000)[^.;]{0,40}|notice|formally) (?:[^.;]{0,40} )?to (?:\w+ly )?$/i;
const refusedStep =
  /(?:\b(?:not|never|no|nor|without|yet to|failed to|refus\w+ to|declin\w+ to)|n't) (?:[\w-]+ ){0,3}$/i;

// "withdrawal takes effect a year after the UN is notified": the rule, not what was done.
const anyYearAfter = /\b(?:takes?|becomes?|comes?)\b[^.;]* years? (?:after|from)\b/;

const yearAfterNotice =
  /^[^.;]{0,60}\b(?:will|would|shall|is|comes?)(?: be)? (?:an?|one|\uE003+) year (?:after|from)\b/;

// "takes effect one year after it has submitted its notice": the rule, not what was done.
const yearAfterIt = /\b(?:an?|one|\d+) years? (?:after|from) (?:[\w-]+ ){0,3}(?:ha[sd] |is |was )?(?:\w+ly )?$/i;
const willBe = /\b(?:will|would|can|may|must|shall|takes?|comes?|becomes?)\b/i;

// "a withdrawal that becomes final in one year".
const inAYear = /^ (?:in|within|after) (?:an?|\uE003+) (?:full )?(?:years?|months?)\b/i;

// "authorised the inquiry before the withdrawal took effect".
const awaited = /\b(?:before|until|once|since) (?:the|its|their) $/i;

// "Filing an instrument will mean that Ruritania has left"; "the notice of withdrawal has not gone to the depositary".
const wouldMean = /\b(?:will|would) mean\b/i;
const notGone = /^[^.;,]{0,40}? (?:has|had|have|was|is) (?:not|never|yet)\b/i;

// "issued a notice to revoke its withdrawal".
const undoes = /\b(?:revok|rescind|cancel|revers|annul)/i;

// "before the day on which the withdrawal became effective": the rule, not what was done.
const ofADay = /\b(?:date|day|moment) (?:on which |when |that )?(?:the|its|their|a) $/i;

/** The match of a step's words in a stretch, from its beginning. */
export function last(expression: RegExp | null, text: string): RegExpExecArray | null {
  if (!expression) return null;
  expression.lastIndex = 0;
  return expression.exec(text);
}

/** Where a step's words stand round an exit; "refused" where they tell that it isn't done. */
export function match(
  rule: StepRule,
  left: string,
  right: string,
  offset: number,
  exit: Exit,
  reading: Reading
): Span | "refused" | null {
  const before = last(rule.before, left);
  if (rule.step === "effective" && ofADay.test(left)) return "refused";
  const undone = rule.step === "notified" && before && undoes.test(before[0]);
  if (before && !undone && !(rule.step === "ordered" && awaited.test(left))) {
    const told = left.slice(0, before.index);
    if (
      rule.step !== "rescinded" &&
      !factual.test(told) &&
      (unreal.test(told) || mustBe.test(told) || ahead.test(told) || refusedStep.test(told))
    )
      return "refused";
    if (
      rule.step === "rescinded" &&
      !decidedTo.test(told) &&
      /(?:\b(?:not|never|refus\w+ to|will|would|may|might|could|should|urg\w+(?: [\w'\uE000-]+){0,4} to|call\w* (?:on|for)(?: [\w'\uE000-]+){0,5}|ask\w*(?: [\w'\uE000-]+){0,4} to|(?:may|might|could|will|would|to) (?:vote|debate|decide|consider)\b[^.;]{0,30}?(?: on| to)?|(?:compel|order|direct|requir|forc)\w*(?: [\w'-]+){0,4}(?: to)?(?: [\w-]+,)*(?: [\w-]+ (?:or|and))?|if|to)|n't) (?:be )?(?:\w+ly )?$/i.test(
        told
      )
    )
      return "refused";
    if (wouldMean.test(before[0]) || (rule.step === "notified" && notGone.test(right))) return "refused";
    if (rule.step === "effective" && yearAfterNotice.test(right)) return "refused";
    if (
      rule.step === "notified" &&
      yearAfterIt.test(reading.text.slice(offset, offset + told.length)) &&
      willBe.test(told)
    )
      return "refused";
    return {start: offset + before.index, end: offset + left.length};
  }
  const after = last(rule.after, right);
  if (!after) return null;
  if (othersToo.test(after[0])) return null;
  const verb = after[0].split(", following ").at(-1)!;
  if (/(?:\b(?:not|never|yet to|if|unless|only if|once)|n't)\b/i.test(verb)) return "refused";
  if (rule.step === "effective") {
    if (/\bbefore (?:it|this|that|its|the) /.test(verb)) return "refused";
    if (inAYear.test(right.slice(after.index + after[0].length))) return "refused";
    const hedged = /\b(?:will|would|to|takes?|comes?|becomes?|goes|can|could|may|might|only)\b/i.test(verb);
    if (hedged && !reading.dates.some((date) => date.edtf && !/\b(?:later|after)/.test(date.words))) return "refused";
    if (/\bwithdrawals\b/.test(exit.words)) return "refused";
  } else if (rule.step === "notified" && anyYearAfter.test(verb)) return "refused";
  else if (/\b(?:will|would|should|must|may|might|could|can|to be)\b/i.test(verb)) return "refused";
  return {start: exit.end + after.index, end: exit.end + after.index + after[0].length};
}

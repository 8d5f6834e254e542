import {anyOf} from "../../../anyOf.js";
import {pattern} from "../../../mentions/mention.js";
import {manyUnnamed} from "../exit.js";
import {noExitWhere} from "./question.js";

const state = "(?:country|state|nation|member|party|government)";
const anyStateFirst = new RegExp(`^"?(?:A|An|Any|Each|Every) (?:[\\w-]+ ){0,2}${state}\\b`);

const anExitFirst =
  /^"?(?:A|Any|Such a) (?:withdrawal|exit|departure|pull-?out)(?: from (?:the )?\uE001+)? (?:takes|becomes|comes|would|can|may|must)\b/;

/** "Any State may withdraw by writing to the depositary.", "A withdrawal takes effect in a year." */
export const anyState = noExitWhere(manyUnnamed, ({before}) => anyStateFirst.test(before) || anExitFirst.test(before));

const oneOfMany = /^(?:withdrawal|exit|departure)/;
const article = /\ban? (?:[a-z-]+ |\uE001+ )?$/i;
const byCountry = pattern("^ (?:of|by) @C", "i");
const tellers = ["announc", "consider", "threat", "notif", "notice", "plan", "mull", "weigh", "contemplat", "float"];
const deciders = [
  "vote",
  "approv",
  "propos",
  "discuss",
  "debat",
  "explor",
  "seek",
  "order",
  "initiat",
  "start",
  "begin",
  "trigger",
  "launch",
  "motion"
];
const toldOfSomebody = new RegExp(`\\b${anyOf(tellers, deciders)}\\w*(?: \\S+){0,4} $`, "i");

/** "a withdrawal takes a year", but not "Ruritania announced a withdrawal". */
export const anExit = noExitWhere(
  manyUnnamed,
  ({form, words, before, after}) =>
    form === "noun" &&
    oneOfMany.test(words) &&
    article.test(before) &&
    !byCountry.test(after) &&
    !toldOfSomebody.test(before)
);

const allowed = pattern(
  `^(?: from @I)? (?:is|remains) (?:possible|permitted|allowed|governed|regulated|provided for|foreseen|a right)\\b`,
  "i"
);

/** "Withdrawal is possible under Article 127". */
export const exitAllowed = noExitWhere(manyUnnamed, ({form, after}) => form === "noun" && allowed.test(after));

const aYear = /^ (?:takes?|took) (?:an? (?:full )?year|one year|\uE005|\uE003+ years?)/i;
const named = /(?:\uE000+'?s?|\b(?:its|their|the|his|her)) (?:[\w-]+ )?$/i;

/** "Withdrawal takes a year"; but "Ruritania's withdrawal took a year". */
export const lasts = noExitWhere(
  manyUnnamed,
  ({form, before, after}) => form === "noun" && aYear.test(after) && !named.test(before)
);

const judged =
  /^(?: from (?:the )?\uE001+)? (?:\w+ )?(?:invalid|void|null|unconstitutional|illegal|unlawful|ineffective|valid|legal|lawful)\b/i;
const judges =
  /\b(?:declar|rul|find|found|hold|held|deem|consider)\w* (?:the|its|their|this|that|\uE000+(?:'s?)?) (?:[\w-]+'s? )?$/i;

const contested =
  /\b(?:void|nullify|annul|invalidat\w+|challeng\w+|question(?:s|ed|ing)?|contest\w*) (?:(?:the|its|their|this|that) )?(?:\uE000+'?s? )?(?:[\w'-]+ )?$/i;

/** "asked the judges to declare the withdrawal invalid", "challenged the withdrawal". */
export const exitJudged = noExitWhere(
  "a court's word on it",
  ({form, before, after}) => form === "noun" && ((judged.test(after) && judges.test(before)) || contested.test(before))
);

const ofOne = `(?:an?|any|each|every|no|one) (?:[\\w-]+ ){0,2}(?:${state}|signatory)(?:'s)?(?: [\\w'-]+){0,5}`;
const together = ["mass", "collective", "collectively", "en masse", "wholesale", "bloc"];
const inStep = ["(?<!\\btheir )joint", "(?<!\\btheir )coordinated"];
const others = ["such an?", "any", "further", "more", "other", "future", "states'", "countries'", "members'"];
const manyBefore = new RegExp(`\\b(?:${ofOne}|${anyOf(together, inStep, others)}) $`, "i");
const quantity = ["a", "an", "any", "its", "some", "other", "more", "all", "African", "member", "the"];
const manyAfter = new RegExp(
  `^ of (?:${anyOf(quantity)} )*(?:states?|countries|nations|members?|part(?:y|ies)|signatories)\\b|^ en masse\\b`,
  "i"
);

/** "a mass withdrawal", "the departure of more members". */
export const exitOfMany = noExitWhere(
  manyUnnamed,
  ({form, before, after}) => form === "noun" && (manyBefore.test(before) || manyAfter.test(after))
);

const somebodys = pattern(`(?:\\b(?:the|these|those|both|their|such)|'s|@C's?|@I|[a-z]+ed) $`, "i");
const anyCountry = pattern(`@C`, "i");

/** "a year of withdrawals and threats of withdrawals": nobody's. */
export const exits = noExitWhere(
  manyUnnamed,
  ({form, words, before, after}) =>
    form === "noun" &&
    words.endsWith("s") &&
    !somebodys.test(before) &&
    !anyCountry.test(before) &&
    !anyCountry.test(after.slice(0, 80))
);

const whoWishes =
  /\b(?:an?|any|each|every) (?:[\w-]+ ){0,2}(?:country|state|nation|member state|party|government) (?:that|which|wishing|wanting|seeking)[^.;]{0,30}$/i;

/** "for a country that wishes to withdraw". */
export const whoeverWishes = noExitWhere(manyUnnamed, ({before}) => whoWishes.test(before));

import type {Step} from "../../../claim.js";
import {announced} from "../announced.js";
import {last, type Cue} from "../cue.js";
import type {Exit} from "../exits.js";
import {ruleOf} from "../index.js";

/** An exit, and the part of the sentence before and after it. */
interface Round {
  left: string;
  right: string;
  exit: Exit;
}

// "threatened that Ruritania would leave".
const hedged =
  /\b(?:threat|hint|suggest|float|moot)\w*(?: to (?!(?:\w+ )?(?:it|that)\b)\w+)?(?: that)?(?: [^\s.;,]+){1,3} (?:would|could|might) (?:\w+ly )?$/i;

// "has decided that Ruritania should leave".
const resolved = /\b(?:resolved|decided|decision)\b[^.;]*(?:\bthat\b|\uE000)[^.;]*\bshould (?:\w+ )?$/i;

// "announced that it wants to leave".
const announcedWish =
  /\bannounc\w+\b[^.;]*\bthat (?:it|they|he|she|\uE000+|the (?:country|government)) (?:also )?want(?:s|ed)? to $/i;

// "would leave if the Court didn't change".
const onlyIf = /^[^.;,]{0,20}? (?:if|unless)\b/i;

// "A bill before the house would take the country out".
const billWould =
  /\b(?:bill|motion|proposal|draft)\b(?: (?!pass|approv|sign|adopt|announc|said|declar|that\b)[\w\uE000'-]+){0,6}? would (?:\w+ )?$/i;

// "a planned vote on a resolution to leave".
const voteAhead = /\b(?:planned|scheduled|upcoming|forthcoming) (?:vote|debate)\b/i;

// "is quitting the ICC because …, Justice Minister Michael Masutha said".
const officialSaid =
  /^[^.;"]{0,170}, (?!as |because |since |after )(?:the |its |his |her )?(?:[\w\uE000-]+ ){0,3}(?:minister|president|premier|ministry|government|spokes\w+)(?: [^\s,.;]+){0,4} (?:said|says|announced|declared|confirmed|told|wrote)\b/i;
const startsIt = /\b(?:initiat|begin|beg[au]n|start|launch|trigger|process)/i;

const turns: readonly {from: Step; to: Step; when: (round: Round) => boolean}[] = [
  {from: "announced", to: "considered", when: ({left}) => hedged.test(left)},
  {
    from: "announced",
    to: "considered",
    when: ({left, right}) => onlyIf.test(right) || voteAhead.test(left) || billWould.test(left)
  },
  {from: "considered", to: "announced", when: ({left}) => resolved.test(left) || announcedWish.test(left)},
  {
    from: "begun",
    to: "announced",
    when: ({left, right, exit}) =>
      exit.form === "participle" &&
      !startsIt.test(left) &&
      (last(announced.after, right) !== null || officialSaid.test(right))
  }
];

/** The step that governs an exit, turned where what else stands round it makes it another: the first turn that fits. */
export function turned(cue: Cue, round: Round): Cue {
  const turn = turns.find(({from, when}) => from === cue.rule.step && when(round));
  return turn ? {...cue, rule: ruleOf(turn.to)} : cue;
}

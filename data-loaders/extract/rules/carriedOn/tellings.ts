import {anyOf} from "../../anyOf.js";
import type {Step} from "../../claim.js";
import {pattern} from "../../mentions/mention.js";

/** What a report says of a step when the exit itself was named before: the notice, the law, the move. */
export interface Telling {
  step: Step;
  expression: RegExp;
}

const oneOf = (...phrases: readonly string[]) => pattern(phrases.join("|"));

const chief = "(?:U\\.?N\\.? |United Nations )?[Ss]ecretary[- ][Gg]eneral";
const un = `(?:the )?${anyOf(
  ["@O", "U\\.?N\\.?", "United Nations", chief, "depositary", "world body"],
  ["Ban Ki-moon", "Ant[oó]nio Guterres", "Guterres"]
)}`;
const adjective = anyOf(
  ["formal", "written", "official", "legal", "required", "necessary"],
  ["the", "its", "their", "a", "an", "that", "this", "such"]
);
const paper = anyOf(
  ["notices?", "notifications?", "instruments?"],
  ["letters? of withdrawal", "withdrawal letter", "notification letter"]
);
const notice = `(?:${adjective} )*${paper}`;
const act = anyOf(
  ["law", "bill", "decree", "order", "act", "legislation"],
  ["motion", "plan", "proposal", "measure", "document"]
);
const law = `(?:the|that|this|a) (?:[\\w-]+ )?${act}`;
const its = "(?:its|their|the|that|this)";

const revokes = anyOf(
  ["revok(?:ed|es)", "rescind(?:ed|s)", "cancel(?:led|ed|s)", "retract(?:ed|s)", "annulled"],
  ["withdrew", "withdrawn", "took back"]
);
const reversal = anyOf([
  "(?:a|the|its|their) (?:[\\w-]+ )?decision\\b",
  "course",
  "itself",
  `${its} (?:decision|move|plan|policy|course|position)`
]);

/** "revoked its notice", "reversed course", "changed its mind". */
const rescinded = oneOf(
  `\\b${revokes} (?:${notice}|${its} (?:decision|move|plan|position|step|bid|intention)s?)\\b`,
  `\\b(?:revers(?:ed|es)|was reversing|were reversing) ${reversal}\\b`,
  `\\bchang(?:ed|es) (?:its|their|his|her) minds?\\b`,
  `\\bnotified (?:the |its )(?:annulment|revocation|rescission|cancellation|reversal) of ${its} (?:decision|move|notice)\\b`,
  `\\b(?:revocation|rescission|cancellation|reversal|annulment) of (?:${notice}|${its} (?:decision|move)) by @C`,
  `\\b(?:revoked|rescinded|cancell?ed|reversed) it\\b`,
  `\\b(?:the|its|that|this) (?:process|decision|notice|move|notification) (?:was|has been|had been) (?:\\w+ly )?(?:revoked|rescinded|reversed|cancell?ed)\\b`,
  `\\b(?:backed (?:down|off|away|out)|retreated|climbed down|stepped back) from ${its} (?:threat|plan|decision|move|intention)s?\\b(?! to (?!leave|withdraw|quit|exit|pull)| (?:for|of|on|against)\\b)`,
  `\\btook it back\\b|\\bbacktracked\\b|\\breconsidered\\b|\\bcalled it off\\b|\\brejoin(?:ed|s)\\b|\\bmade a u-turn\\b`
);

const move =
  "(?:it|this|that|which|the (?:move|decision|step|change|notice|notification)|(?:those|these|their|the|all|both) (?:(?:two|three|\\uE003+) )?(?:withdrawals|departures|exits|moves|decisions|notices))";
const takes = anyOf(
  ["took", "takes", "will take", "came into", "comes into", "will come into"],
  ["entered into", "enters into", "becomes?", "became"]
);

/** "The move took effect in May", "effective from 1 May". */
const effective = oneOf(
  `\\b${move},? ${takes} (?:effect|force|effective)\\b`,
  `,? with effect from @D`,
  `\\beffective (?:on |from |as of )?@D`
);

const hands = anyOf(
  ["deposit(?:ed|s)", "submit(?:ted|s)", "lodg(?:ed|es)", "filed", "sent", "deliver(?:ed|s)"],
  ["hand(?:ed|s)(?: in| over)?", "gave", "(?:has|had) (?:formally )?given", "transmitted", "served"]
);

/** "submitted its notice", "formally notified the United Nations". */
const notified = oneOf(
  `\\b${hands} ${notice}\\b`,
  `\\b${notice} (?:was|were|has been|had been) (?:\\w+ly )?(?:submitted|sent|deposited|lodged|delivered|handed|filed|transmitted)\\b[^.;]{0,20}?\\bto (?:the )?(?:then )?${un}`,
  `\\b${un} (?:was|has been|had been|were) (?:formally |officially |duly |then )*(?:notified|informed)\\b`,
  `\\bformali[sz]ed (?:it )?(?:in|by|with|through) ${notice} to ${un}`,
  `\\b(?:formally |officially )(?:notified|informed) ${un}`,
  `\\b(?:notified|informed) ${un} (?:formally|officially|in writing|(?:of|about) (?:its|the|this|that) (?:decision|move|intention))`,
  `\\b${un} (?:has |had )?received ${notice} from @C`,
  `\\b${notice} (?:which|that) [^.;,]{0,60}? (?:gave|sent|submitted|handed|delivered)(?: to)? ${un}`,
  `\\b(?:lodged|filed|submitted|conveyed|communicated) (?:its|their|the) decision (?:with|to) ${un}`
);

/** "announced its decision", "Ruritania's announcement in May". */
const announced = oneOf(
  `\\bannounced (?:the|its|their|this|that|his) (?:plan|decision|move|intention|step)\\b`,
  `@C's? announcement,? (?:in |on |of )?@D`,
  `\\bannouncement (?:of|by) @C,? (?:in |on )?@D`
);

/** "the decree was signed by …", "signed the bill into law". */
const ordered = oneOf(
  `\\b(?:decree|directive|order|law|bill) (?:that was |which was |was )?signed by (?:@C|\\w+)`,
  `\\bsigned (?:${law}|it)\\b(?: into law)?`,
  `\\b(?:promulgated|enacted) (?:${law}|it)\\b`
);

const house = "parliament|legislature|lawmakers|legislators|MPs|(?:national )?assembly|senate";
const chamber =
  "parliament|lawmakers|legislators|MPs|deputies|senators?|(?:national )?assembly|senate|(?:lower|upper) house";
const inFavour = "(?:to (?:back|approve|support|pass|adopt|endorse)|for|in favou?r of)";

/** "parliament voted for it", "the senate passed the bill". */
const voted = oneOf(
  `\\b(?:${house})\\b[^.;]{0,30}? voted\\b[^.;]{0,40}? ${inFavour} (?:the|that|this|it)\\b`,
  `\\b(?:${chamber})\\b[^.;]{0,30}?\\b(?:approved|passed|adopted|backed|endorsed) (?:${law}|it)\\b`,
  `\\b${law} (?:was |had been )?(?:passed|approved|adopted)(?= (?:on|in|by|with)\\b)`
);

/** "Sylvania has also raised the possibility", "is considering a similar step". */
const considered = oneOf(
  `\\braised the (?:possibility|prospect)(?! of)`,
  `\\b(?:considering|mulling|weighing|contemplating) (?:the same|doing so|a similar (?:move|step|action))\\b`
);

/** The tellings, in the order in which they are tried. */
export const tellings: readonly Telling[] = [
  {step: "rescinded", expression: rescinded},
  {step: "effective", expression: effective},
  {step: "notified", expression: notified},
  {step: "announced", expression: announced},
  {step: "ordered", expression: ordered},
  {step: "voted", expression: voted},
  {step: "considered", expression: considered}
];

import type {OutcomeTerm} from "../claim.js";
import {pattern, type NumberMention} from "../mentions/mention.js";
import {clauseAt} from "../clauses.js";
import {bodyOf} from "../focus.js";
import type {Reading} from "../reading.js";
import {periodOf} from "./period.js";
import {qualifierOf} from "./qualifier.js";
import type {Finding, Outcome, Refusal, Rule} from "./rule.js";

const adjectives =
  "(?:(?:[\\w-]+(?:ful|ed|al|ing|ary|ive|ar|or|ant)|guilty|final|war[- ]crimes?|core(?:-crimes?)?|criminal|actual|full|further|major|new|such|big|completed|trial|first|separate|landmark|different|definitive|of its|court|ICC|real) ){0,3}";
const people =
  "(?:people|persons|men|suspects|individuals|defendants|accused|figures|warlords|leaders|militiamen|rebels|militia leaders|rebel leaders|commanders|Congolese|Africans|africans|human beings|offenders|perpetrators|war criminals|(?:[\\w-]+ ){1,2}(?:leaders|warlords|commanders|men|rebels|suspects))";

interface Form {
  counted: OutcomeTerm;
  expression: RegExp;
}

const forms: Form[] = [
  {
    counted: "convictions",
    expression: pattern(`(@N) (?:or so )?${adjectives}(convictions?|guilty verdicts?|convicts?|findings of guilt)\\b`)
  },
  {counted: "acquittals", expression: pattern(`(@N) ${adjectives}(acquittals?)\\b`)},
  {counted: "verdicts", expression: pattern(`(@N) ${adjectives}(verdicts?|rulings of guilt)\\b`)},
  {counted: "judgments", expression: pattern(`(@N) ${adjectives}(judge?ments?)\\b`)},
  {counted: "sentences", expression: pattern(`(@N) ${adjectives}(sentences?)\\b`)},
  {counted: "trials", expression: pattern(`(@N) ${adjectives}(trials?)\\b`)},
  {counted: "cases", expression: pattern(`(@N) ${adjectives}(cases?)\\b`)},
  {
    counted: "convictions",
    expression: pattern(
      `\\b(convict(?:ed|s|ing)|found guilty|jailed|finding guilty|secured the conviction of|conviction of|put behind bars|imprisoned)(?: (?:only|just|a total of|a mere|barely|no more than|fewer than|more than|at least|about|some|as few as|all of|exactly|over|nearly|merely|under|up to|no fewer than|almost))* (@N)(?= ${people}|[,.;:?!"]|$| (?:of|in|so|and|while|since|over|during|for|but|to date|-|—|@I|[a-z]+ed\\b)| \\uE000)`
    )
  },
  {
    counted: "acquittals",
    expression: pattern(
      `\\b(acquitt(?:ed|ing)|cleared|found not guilty)(?: (?:only|just|a total of|another|the|other|more|about|at least))* (@N)(?= ${people}|[,.;:?!"]|$| (?:of|in|so|and|while|since|others?|more)| others)`
    )
  },
  {
    counted: "convictions",
    expression: pattern(
      `(@N) (?:${people} )?(?:[\\w'-]+ ){0,3}?(?:have |has |had |were |was |are |been )+(?:so far |only |ever |now |actually |successfully |finally |eventually )*(convicted|found guilty)\\b`
    )
  },
  {counted: "convictions", expression: pattern(`(@N) ${people} (convicted|found guilty)\\b`)},
  {
    counted: "acquittals",
    expression: pattern(
      `(@N) (?:${people} )?(?:[\\w'-]+ ){0,2}?(?:have |has |had |were |was |are |been )+(?:so far |only |now )*(acquitted|cleared|found not guilty)\\b`
    )
  },
  {
    counted: "acquittals",
    expression: pattern(`\\b(?:convicted|found guilty) and (@N)(?: others?)? (acquitted|cleared)\\b`)
  },
  {counted: "trials", expression: pattern(`\\b(tried)(?: (?:only|just|a total of|a mere))* (@N) ${people}`)},
  {counted: "sentences", expression: pattern(`\\b(sentenced)(?: (?:only|just|a total of|a mere))* (@N) ${people}`)},
  {
    counted: "accused",
    expression: pattern(
      `\\b(indicted|charged|accused|prosecuted|indictments against|charges against|put on trial|brought charges against|brought to trial|has indicted)(?: (?:only|just|a total of|more than|about|some|at least|over|nearly|[\\w]+ly))* (@N)(?= ${people})`
    )
  },
  {
    counted: "accused",
    expression: pattern(`(@N) ${adjectives}(defendants?|accused(?! of)|indictees?|suspects?|indictments?)\\b`)
  },
  {
    counted: "accused",
    expression: pattern(
      `(@N) (?:${people} )(?:have |has |had |were |was |been )+(?:so far |now |publicly )*(indicted|charged|prosecuted)\\b`
    )
  }
];

const single = /\b(?:counts?|years?|months?|charges?|times|alleged|victims|witnesses|lawyers)\b/i;
const notTheCourts =
  /\b(?:pending|ongoing|open|live|active|under ?way|investigat\w+|preliminary|dropped|collapsed|withdrawn|dismissed|next|upcoming|this (?:case|trial|verdict)|death|life|prison|suspended|consecutive|concurrent|test)\b/i;
// "only the second verdict in the court's history" counts two.
const lastOfAll =
  /^ (?:[\w-]+ ){0,3}?(?:in|of) (?:the (?:court|tribunal)'s|the \uE001+'s?|its|\uE001+'s)\b|^ (?:ever|since)\b/i;
const collective =
  /\b(?:only|just|so far|to date|since|in (?:its|the|over|more|almost|nearly|\uE003)|over|during|total|mere|altogether|in all|all told|years?|decades?|history|record|has|have|secured|handed (?:down|out)|deliver\w*|issued|produced|reached|achieved|obtained|passed|completed|concluded|resulted|yield\w*|led to|brought|won|managed|despite|existence|tally|number|tried|heard|opened|finished|rendered|returned|ended|for|with|pronounced|announced|made|come|came|before|registered)\b/i;

/** How many verdicts, convictions, acquittals, sentences, trials or cases the Court has come to. */
export const outcomes: Rule = {
  name: "outcomes",
  kind: "outcomes",
  trigger:
    /\bverdict|\bconvict|\bacquit|\bjudge?ment|\bsentence|\btrials?\b|\bcases?\b|\bguilty\b|\bindict|\bdefendants?|\baccused\b|\bsuspects?\b|\bprosecuted\b|\btried\b|\bjailed\b|\bcleared\b|\bcharged\b|\bcharges against\b|\bbehind bars\b|\bimprisoned\b|\bfindings? of guilt/i,
  apply(reading: Reading): Outcome {
    const findings: Finding[] = [];
    const refusals: Refusal[] = [];
    const taken = new Set<NumberMention>();
    for (const {counted, expression} of forms) {
      for (const match of reading.mask.matchAll(expression)) {
        const groups = [match[1], match[2]];
        const figure = groups.find((group) => group.includes("\uE003"))!;
        const term = groups.find((group) => !group.includes("\uE003"))!;
        const at = match.index + match[0].indexOf(figure);
        const number = reading.numbers.find(({start}) => start === at);
        if (!number || taken.has(number)) continue;
        const span = {start: match.index, end: match.index + match[0].length};
        const reason = refuse(reading, number, match[0], span, counted);
        if (reason) {
          refusals.push({reason, span, reading});
          continue;
        }
        taken.add(number);
        const clause = clauseAt(reading, number.start);
        const period = periodOf(reading, clause, "spent");
        findings.push({
          kind: "outcomes",
          count: number.value,
          counted,
          words: term.replace(/^(?:has|have|had) /i, ""),
          period: period.edtf,
          qualifier: qualifierOf(reading.text, number.start, number.end),
          inferred: period.inferred ? ["period"] : [],
          span,
          reading
        });
      }
    }
    return {findings, refusals};
  }
};

function refuse(
  reading: Reading,
  number: NumberMention,
  words: string,
  span: {start: number; end: number},
  counted: OutcomeTerm
): string | null {
  const {mask, sentence} = reading;
  const before = mask.slice(Math.max(0, span.start - 60), span.start);
  const after = mask.slice(span.end, span.end + 50);
  if (number.ordinal && !lastOfAll.test(mask.slice(span.end, span.end + 60)))
    return "an ordinal tells one, not a count";
  if (!Number.isInteger(number.value) || number.value > 500) return "no count of the Court's outcomes";
  if (/-year|\byear\b|month/i.test(mask.slice(number.end, span.end)) && counted === "sentences")
    return "a length, not a count";
  if (single.test(mask.slice(number.end, span.end))) return "counts of another thing";
  if (/^ (?:counts?|charges|years?|months?)\b/.test(after) && counted !== "accused") return "counts of another thing";
  if (/\b(?:each|per|every) $/i.test(before)) return "per case, no count";
  if (notTheCourts.test(words)) return "not an outcome";
  if (
    !number.ordinal &&
    !/^ (?:to date|so far|since|in (?:its|\uE003+))\b/i.test(after) &&
    /\b(?:in|of|from|on|at|these|those|both|the other|another|other|next|last|previous|all|the|his|her|their|further|related|between) (?:the |these |those |of )?$/i.test(
      before.slice(-16)
    ) &&
    !/\b(?:out of|total of|just|only|history of|record of|tally of|with|number of|result in|resulted in|resulting in|ended in|(?:guilty|convicted) in|ruled (?:on|in)|judgments? in|verdicts? in|completed|conviction of|for) (?:the )?$/i.test(
      before
    )
  )
    return "part of a whole told elsewhere";
  const body = bodyOf(reading, span);
  if (body !== "court") return "not the Court's outcome";
  if (
    number.value === 1 &&
    !/\b(?:only|just|a single|single|mere|one verdict|secured|produced|delivered|completed|has had|so far|to date)\b/i.test(
      mask.slice(Math.max(0, span.start - 40), span.end)
    ) &&
    sentence.role !== "headline"
  )
    return "one, without a word that counts";
  const clause = clauseAt(reading, number.start);
  const round = mask.slice(Math.max(0, clause.start - 60), Math.min(mask.length, clause.end + 60));
  if (!collective.test(round) && sentence.role !== "headline") return "nothing says that it is the Court's tally";
  if (
    /\b(?:expected|to (?:hear|hold|open|start|begin)|will|would|could|may|might|demand\w*|call\w* for|planned|scheduled|if)\b[^.;]{0,30}$/i.test(
      before
    )
  )
    return "not done";
  if (
    counted === "cases" &&
    /^ (?:against (?:him|her|them|\uE000)|of (?:[a-z]+ )?(?:rape|murder|killing|violence|abuse|torture|corruption|covid|death|polio|sexual|human|war|alleged|extra))/i.test(
      after
    )
  )
    return "cases of another thing";
  if (counted === "cases" && /\b(?:investigat\w+|documented|reported|thousands|cholera|covid)\b/i.test(before))
    return "cases of another thing";
  if (
    /\b(?:murder|rape|killing|killed|victims|domestic|national courts?|local courts?|civilian)\b/i.test(
      mask.slice(span.start, span.end + 20)
    ) &&
    counted !== "convictions"
  )
    return "cases of another thing";
  if (
    counted === "accused" &&
    /^ (?:died|have died|are (?:still )?(?:at large|on the run|in custody|dead)|remain|fled|were (?:killed|arrested|released))/i.test(
      after
    )
  )
    return "what became of some, no count of all";
  if (
    counted === "accused" &&
    /\bsuspects?\b/i.test(words) &&
    !/\b(?:court|ICC|trial|charged|indicted|prosecut)/i.test(reading.text)
  )
    return "not the Court's accused";
  return null;
}

import type {Claim, Cost, Decision, Outcomes} from "../../extract/claim.js";

/**
 * A sum spent and a count of outcomes that one speaker gives for one period, in one sentence or in the next. One
 * sentence that gives neither a period ("has cost a billion and passed four verdicts") means the same for both.
 */
export interface Statement {
  spent: Cost;
  verdicts: Outcomes;
}

const notVerdicts = new Set(["trials", "cases", "accused"]);

/**
 * The statements of one document's claims, and the refusals: why a sum or a pair yields none. A sum takes the counts
 * of its own sentence; only where there is none, those of the sentences right before and after.
 */
export function statementsOf(claims: readonly Claim[]): {statements: Statement[]; decisions: Decision[]} {
  const counts = claims.filter((claim) => claim.kind === "outcomes");
  const sums = claims.filter((claim) => claim.kind === "cost");
  const statements: Statement[] = [];
  const decisions: Decision[] = [];
  for (const spent of sums) {
    const nearby = nearbyOf(spent, counts, sums);
    if (nearby.length > 0 && spent.measure !== "spent") decisions.push(refusal(spent, reasonOfMeasure(spent)));
    else
      for (const verdicts of nearby) {
        const reason = reasonAgainst(spent, verdicts);
        if (reason) decisions.push(refusal(spent, `${reason} (${verdicts.key})`));
        else statements.push({spent, verdicts});
      }
  }
  return {statements, decisions};
}

function nearbyOf(spent: Cost, counts: Outcomes[], sums: Cost[]): Outcomes[] {
  const same = counts.filter((count) => count.sentence === spent.sentence);
  if (same.length > 0) return same;
  return counts.filter(
    (count) =>
      Math.abs(count.sentence - spent.sentence) === 1 && !sums.some((other) => other.sentence === count.sentence)
  );
}

function reasonOfMeasure({measure}: Cost): string {
  return measure === "budget"
    ? "a budget is what was set aside, not what was spent: never divided"
    : "a sum for one case is divided already";
}

function reasonAgainst(spent: Cost, verdicts: Outcomes): string | undefined {
  if (notVerdicts.has(verdicts.counted)) return `${verdicts.counted} are not verdicts`;
  if (spent.period === "year") return "a sum for each year is never divided";
  if (spent.period !== verdicts.period)
    return `the sum is for ${spent.period || "no period given"}, the count for ${verdicts.period || "no period given"}`;
  if (spent.period === "" && spent.sentence !== verdicts.sentence) return "no period is given that both stand for";
  if (spent.speaker_key !== verdicts.speaker_key) return "the sum and the count are not the same speaker's";
  if (verdicts.count === 0) return "a count of none divides nothing";
}

function refusal({document, quote}: Cost, reason: string): Decision {
  const {start, end} = quote;
  return {document, stage: "tables", rule: "cost-per-verdict", outcome: "refused", reason, start, end};
}

import type {Outcomes, OutcomeTerm} from "../../extract/claim.js";
import type {DefinitionKey, JudgmentCount} from "../../record/index.js";
import {heldBefore, judgeCount} from "./counted.js";
import {notCheckable, type Finding, type Unit} from "./finding.js";
import {byWords, dateWords, listWords, sentence} from "./words.js";

/** The ways of counting that a word may mean; none where the record lacks what is counted. */
const meanings: Partial<Record<OutcomeTerm, readonly DefinitionKey[]>> = {
  verdicts: ["convictions-core", "judgments-core", "judgments-all", "convictions-all"],
  judgments: ["judgments-core", "judgments-all"],
  convictions: ["convictions-core", "convictions-standing-core", "convictions-all"],
  acquittals: ["acquittals-core"],
  sentences: ["sentences-core", "sentences-all"]
};

const value = ({count}: JudgmentCount) => count;

/** A count of outcomes against each way of counting that its word may mean. */
export const outcomes: Unit<Outcomes> = (claim, time, {judgments}) => {
  const series = (meanings[claim.counted] ?? []).map((key) => judgments.filter(({definition}) => definition === key));
  const counts = series.flatMap((rows) => judgeCount(rows, value, claim, time) ?? []);
  if (counts.length === 0) return notCheckable(`The record doesn't count ${claim.counted} ${byWords(time.edtf)}.`);
  const rows = counts.map(({row}) => row);
  const record_value = listWords(rows.map(({count, words}) => `${count} ${words}`));
  const finding = {
    finding: "differs",
    record_value,
    record_cells: rows.map(({key}) => `judgments-by-definition/${key}/count`),
    sources: ["counted from judgments"],
    certainty: rows.some(({unverified}) => unverified.length > 0) ? "unverified" : "confirmed",
    true_until: "",
    why: sentence(`it differs from the record, which counts ${record_value} ${byWords(time.edtf)}`)
  } satisfies Finding;
  const fitting = counts.filter(({judged}) => judged !== "differs");
  if (fitting.length === counts.length) {
    const loosely = fitting.some(({judged}) => judged === "supported loosely");
    return {
      ...finding,
      finding: loosely ? "supported loosely" : "supported",
      why: sentence(`${byWords(time.edtf)} the record counts ${record_value}`)
    };
  }
  if (fitting.length > 0)
    return {
      ...finding,
      finding: "depends on definition",
      why: sentence(`it depends on what counts: ${byWords(time.edtf)} the record has ${record_value}`)
    };
  const earlier = series.flatMap((rows) => heldBefore(rows, value, claim, time) ?? [])[0];
  if (!earlier) return finding;
  return {
    ...finding,
    finding: "outdated",
    true_until: earlier.until,
    why: sentence(
      `the record counts ${earlier.row.count} ${earlier.row.words} until ${dateWords(earlier.until)}, and ${byWords(time.edtf)} ${record_value}`
    )
  };
};

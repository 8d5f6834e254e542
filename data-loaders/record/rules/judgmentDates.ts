import type {Rule} from "./rule.js";

const table = "judgments";

/** A sentence follows a conviction and not an acquittal; an appeal ends after its judgment. */
export const judgmentDates: Rule = ({rows}) =>
  rows[table].flatMap(({key, outcome, judgment_date, sentence_date, appeal_date}) => {
    const wayOut = `the trial judgment is of ${judgment_date}`;
    if (outcome === "acquitted" && sentence_date !== "")
      return [{table, key, column: "sentence_date", wayOut: "the row's outcome is acquitted: take the sentence out"}];
    if (sentence_date !== "" && sentence_date < judgment_date) return [{table, key, column: "sentence_date", wayOut}];
    if (appeal_date !== "" && appeal_date < judgment_date) return [{table, key, column: "appeal_date", wayOut}];
    return [];
  });

import type {z} from "zod";
import {day, dayOrNone, name, oneOf, text} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row an accused in a case. */
export const judgments = recordFile({
  name: "judgments",
  file: "judgments.csv",
  title: "Judgments",
  description: "Trial judgment, sentence and appeal: a row an accused in a case.",
  columns: {
    case: name("Case", "The case's short name."),
    case_number: name("Case number", "The Court's number."),
    accused: name("Accused", "The person judged."),
    judgment_date: day("Judgment", "The day of the trial judgment."),
    outcome: oneOf(["convicted", "acquitted"], "Outcome", "What the trial judgment said."),
    category: oneOf(
      ["core", "administration-of-justice"],
      "Category",
      "core: genocide, crimes against humanity, war crimes; administration-of-justice: offences under Article 70."
    ),
    crimes: name("Crimes", "The kinds of crimes judged."),
    sentence_date: dayOrNone("Sentenced", "The day of the sentence; empty when there is none."),
    sentence: text("Sentence", "The sentence in words."),
    appeal_outcome: text("Appeal", "What became of the judgment on appeal, in words."),
    appeal_date: dayOrNone("Appeal ended", "The day of the appeal's end; empty when the record has none."),
    note: text("Note", "What else there is to say.")
  }
});

/** A row of judgments.csv. */
export type Judgment = z.infer<typeof judgments.schema>;

import {z} from "zod";
import {definitions, judgmentsByDefinition as count, type DefinitionKey} from "../record/index.js";
import {unverifiedColumns} from "./record/unverifiedColumns.js";
import {count as number, key, list, name, oneOf} from "./schema/column.js";
import {defineTable} from "./table.js";

const keys = Object.keys(definitions) as [DefinitionKey, ...DefinitionKey[]];

/** A row a way of counting and day on which its count changes. */
export const judgmentsByDefinition = defineTable({
  name: "judgments-by-definition",
  title: "Judgments by definition",
  description:
    "What the Court's trials had come to, counted from judgments in several ways: a row a definition and day on which its count changes, which holds until the definition's next.",
  schema: z.strictObject({
    key: key("The definition and the day."),
    definition: oneOf(keys, "Definition", "The way of counting."),
    date: name("Date", "From which day the count holds."),
    count: number("Count", "The running count."),
    words: name("Words", "What is counted, in words."),
    rule: name("Rule", "What the definition takes in and leaves out."),
    article_70: z.boolean().meta({
      title: "With Article 70",
      description: "Whether offences against the administration of justice count too."
    }),
    judgments: list("Judgments", "The keys of the rows that begin or cease to count on the day."),
    ...unverifiedColumns
  }),
  build: ({record}) => count(record)
});

import {z} from "zod";
import {instrumentsDeposited as count} from "../record/index.js";
import {unverifiedColumns} from "./record/unverifiedColumns.js";
import {count as number, key, list, name} from "./schema/column.js";
import {defineTable} from "./table.js";

/** A row a day on which States deposited instruments of ratification and the like. */
export const instrumentsDeposited = defineTable({
  name: "instruments-deposited",
  title: "Instruments deposited",
  description:
    "Instruments by which States joined, counted from states-parties by the day of deposit: a row a day on which the number changes, which holds until the next.",
  schema: z.strictObject({
    key: key("The day."),
    date: name("Date", "From which day the number holds."),
    instruments: number("Instruments", "Ratifications, accessions, acceptances and successions.", "instruments"),
    ratifications: number("Ratifications", "Ratifications in the narrow sense alone.", "instruments"),
    countries: list("Countries", "The codes of those that deposited on the day."),
    ...unverifiedColumns
  }),
  build: ({record}) => count(record)
});

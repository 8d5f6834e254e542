import {z} from "zod";
import {membersInForce as count} from "../record/index.js";
import {unverifiedColumns} from "./record/unverifiedColumns.js";
import {count as number, key, list, name} from "./schema/column.js";
import {defineTable} from "./table.js";

/** A row a day on which the number of States parties in force changes. */
export const membersInForce = defineTable({
  name: "members-in-force",
  title: "Members in force",
  description:
    "States parties in force, counted from states-parties and record-withdrawals: a row a day on which the number changes, which holds until the next.",
  schema: z.strictObject({
    key: key("The day."),
    date: name("Date", "From which day the number holds."),
    members: number("Members", "States parties in force; a withdrawal counts from its effective day.", "states"),
    joined: number("Joined", "How many joined on the day.", "states"),
    left: number("Left", "How many left on the day.", "states"),
    countries: list("Countries", "The codes of those that joined or left on the day."),
    ...unverifiedColumns
  }),
  build: ({record}) => count(record)
});

import {z} from "zod";
import {key, name} from "./schema/column.js";
import {defineTable} from "./table.js";

/** One row: what the record says of itself. */
export const recordAbout = defineTable({
  name: "record-about",
  title: "About the record",
  description: "The day as of which the record stands, and how it counts members: one row.",
  schema: z.strictObject({
    key: key("Always record."),
    as_of: name("As of", "The day as of which the record stands."),
    members_rule: name("Members", "How members are counted.")
  }),
  build: ({record: {about}}) => (about.as_of === "" ? [] : [{key: "record", ...about}])
});

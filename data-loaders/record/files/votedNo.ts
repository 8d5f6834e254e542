import {iso3, name, text} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a State usually listed as voting no in Rome. */
export const votedNo = recordFile({
  name: "voted-no-1998",
  file: "voted-no-1998.csv",
  title: "Voted no in 1998",
  description: "States usually listed as voting against the Rome Statute in 1998: a row a State.",
  columns: {
    iso3: iso3(),
    country: name("Country", "The State's name."),
    note: text("Note", "What else there is to say.")
  }
});

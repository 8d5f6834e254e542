import {day, dayOrNone, iso3, name, oneOf, text} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a State that is or was party to the Rome Statute. */
export const statesParties = recordFile({
  name: "states-parties",
  file: "states-parties.csv",
  title: "States parties",
  description:
    "States that are or were party to the Rome Statute: a row a State. Who left stands in record-withdrawals.",
  columns: {
    iso3: iso3(),
    country: name("Country", "The State's name."),
    signed: dayOrNone("Signed", "The day of signature; empty for a State that joined without one."),
    deposited: day("Deposited", "The day on which the instrument was deposited."),
    instrument: oneOf(
      ["ratification", "accession", "acceptance", "succession"],
      "Instrument",
      "By which kind of instrument the State joined."
    ),
    entry_into_force: day("Entry into force", "The day from which the Statute binds the State."),
    note: text("Note", "What else there is to say.")
  }
});

import {day, dayOrNone, iso3, name} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a State that had signed and not ratified on 16 November 2016. */
export const signatoriesNotParty = recordFile({
  name: "signatories-not-party-2016-11-16",
  file: "signatories-not-party-2016-11-16.csv",
  title: "Signatories not party",
  description: "States that had signed the Rome Statute and not ratified it on 2016-11-16: a row a State.",
  columns: {
    iso3: iso3(),
    country: name("Country", "The State's name."),
    signed: day("Signed", "The day of signature."),
    later_party_from: dayOrNone("Later party from", "The day from which the State became a party after all.")
  }
});

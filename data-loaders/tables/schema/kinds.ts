import {membershipMeasures, scopes, standings, steps} from "../../extract/claim.js";
import {count, edtfOrNone, name, oneOf, slugOrNone} from "./column.js";
import {dateColumn} from "./provenance.js";

const country = name("Country", "ISO 3166-1 alpha-3 code; XKX for Kosovo.");
const countryWords = name("Country in words", "The document's words for the country.");

/** The country's name as charts print it, whatever the document calls it. */
export const countryNameColumn = name("Country's name", "The country's common English name.");

/** The columns of the kinds that have a table of their own, beside those that every claim has. */
export const kindColumns = {
  withdrawal: {
    country,
    country_words: countryWords,
    scope: oneOf(scopes, "Scope", "What the text says is given up."),
    step: oneOf(
      steps,
      "Step",
      "How far the text says it had gone; begun: only that it is under way; left: only that it is done."
    ),
    date: dateColumn
  },
  standing: {
    country,
    country_words: countryWords,
    standing: oneOf(standings, "Standing", "What the country is to the Rome Statute, as the document says."),
    since: edtfOrNone("Since", "Since when, as the document says it.")
  },
  membership: {
    count: count("Count", "The number given.", "states"),
    measure: oneOf(membershipMeasures, "Measure", "What is counted.")
  },
  event: {
    date: dateColumn,
    actor: name("Actor", "Who did it, in the document's words."),
    what: name("What", "Verb and object, in the document's words."),
    event: slugOrNone("Event", "The key of the record's event; empty when it has none.")
  }
};

import {anyOf} from "../../anyOf.js";

const kinds = anyOf(
  ["[\\w-]+(?:ful|ed|al|ing|ary|ive|ar|or|ant)", "guilty", "war[- ]crimes?", "core(?:[- ]crimes?)?", "full", "further"],
  [
    "new",
    "such",
    "big",
    "first",
    "separate",
    "different",
    "of its",
    "court",
    "ICC",
    "landmark",
    "previous",
    "earlier",
    "prior",
    "@I"
  ]
);
/** Up to three words between a number and what it counts. */
export const adjectives = `(?:${kinds} ){0,3}`;
/** Whom a court tries. */
export const people = anyOf(
  [
    "people",
    "persons?",
    "m[ae]n",
    "wom[ae]n",
    "suspects",
    "individuals",
    "defendants",
    "accused",
    "figures",
    "human beings"
  ],
  ["warlords", "leaders", "militiamen", "rebels", "militia leaders", "rebel leaders", "commanders"],
  ["Congolese", "Africans", "offenders", "perpetrators", "war criminals"],
  ["(?:[\\w-]+ ){1,2}(?:leaders|warlords|commanders|men|rebels|suspects)"]
);

/** What may stand before a number. */
export const howMany = `(?: ${anyOf(
  ["only", "just", "a total of", "a mere", "barely", "no more than", "fewer than", "more than", "at least", "about"],
  ["some", "as few as", "all of", "exactly", "over", "nearly", "merely", "under", "up to", "no fewer than", "almost"],
  ["another", "the other", "other", "more", "[a-z]+ly"]
)})*`;

/** The Court as who does it, and when. */
export const courtDid =
  "(?:@I|it|the court|the tribunal|(?:its |the )?judges) (?:has |have |had )?(?:so far |ever |now |already |actually )?";

import {anyOf} from "../../anyOf.js";
import {pattern} from "../../mentions/mention.js";
import {aside, odd, states} from "./phrases.js";

const nonMember = "non-?(?:member|party|signatory|states? part)[\\w-]*";
const areNot = anyOf(
  ["are not", "aren't", "have not", "haven't", "had not", "are yet", "have yet", "did not", "do not", "have never"],
  [
    "never",
    "have neither",
    "neither",
    "have declined",
    "have shunned",
    "have spurned",
    "have refused",
    "have still not"
  ],
  [
    "(?:have |had )?(?:stay(?:ed)?|kept|remain(?:ed)?) (?:out of|away from)",
    "remain(?:ed)? outside",
    "stand outside",
    "stay outside",
    "are outside",
    "outside",
    "are still outside"
  ]
);
const ofTheWorld = "(?: of the world| worldwide| \\w+)?";

/** "70 non-member States", "some 70 countries, among them Ruritania, have not joined". */
export const outside = pattern(
  `(@N)${odd} (?:other |more )?(?:(?:${states} (?:are |is )?)?${nonMember}|${states}${ofTheWorld}${aside},?(?: (?!is |and |but |none |several |some |many |signed |joined |ratified |of )@V){0,8}? (?:that |which |who )?${areNot}(?! include))`
);

/** "40 more countries never signed". */
export const neverSigned = pattern(
  `(@N)${odd} (?:further |other |more )?${states} (?:have |had )?never (?:even )?(?:signed|joined|put (?:pen|their names?))`
);

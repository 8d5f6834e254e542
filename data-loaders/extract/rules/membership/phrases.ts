import {anyOf} from "../../anyOf.js";

/** States, in one or two words more. */
export const states = `(?:(?:[\\w'-]+ ){0,2}?${anyOf(
  ["countries", "states", "nations", "governments", "members", "parties", "signatories"],
  ["state parties", "states parties", "member[- ]states?", "member[- ]countries", "member[- ]nations"],
  ["ratifications", "accessions"],
  ["country", "state", "nation", "member", "party", "signatory", "adherents"]
)})`;

/** The Court, another body, or a noun that points back to one. */
export const body = "(?:@I|@O|(?:the|this) (?:[\\w-]+ ){0,2}(?:court|tribunal|treaty|statute|institution|body))";

/** What may hang on to a number. */
export const odd = "(?: or so| or (?:more|fewer|less)|-odd|-plus|\\+)?";

/** What may stand between States and what is told of them: ", Japan among them,", " – all but a few – ". */
export const aside = "(?:(?:, | - |—|, - )(?!and |but |while |of |who |which )[^.;]{1,120}?(?:,| -|—))?";

/** Up to two words between a number and what it counts. */
export const few = "(?:[\\w'-]+ ){0,2}?";

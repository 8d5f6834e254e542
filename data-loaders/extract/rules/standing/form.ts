import {pattern, type Span} from "../../mentions/mention.js";
import {subject} from "./phrases.js";

/**
 * One way in which reporters tell a standing: an expression whose first group is the list of countries, or a predicate,
 * behind the countries that it is said of.
 */
export type Form = {
  /** The body must be named in the words, or be the one spoken of. */
  body: "named" | "focus";
} & ({expression: RegExp} | {predicate: RegExp});

/** Forms of one sort, with what any of them needs in a sentence: cheap to ask, where the forms are long. */
export interface Forms {
  needs: RegExp;
  forms: readonly Form[];
}

/** Words of a form in a sentence; the list of countries begins at `listStart` and is `list`. */
export interface Telling extends Span {
  list: string;
  listStart: number;
}

const subjectBefore = pattern(`${subject}(?:,| ?[-—]|\\))? $`, "i");

/** Where the words of a form stand in a mask. */
export function tellingsOf(form: Form, mask: string): Telling[] {
  if ("expression" in form)
    return [...mask.matchAll(form.expression)].map((match) => telling(match, match.index + match[0].length));
  return [...mask.matchAll(form.predicate)].flatMap((match) => {
    const before = subjectBefore.exec(mask.slice(0, match.index));
    return before ? [telling(before, match.index + match[0].length)] : [];
  });
}

const telling = ({0: words, 1: list, index: start}: RegExpExecArray, end: number): Telling => ({
  start,
  end,
  list,
  listStart: start + words.indexOf(list)
});

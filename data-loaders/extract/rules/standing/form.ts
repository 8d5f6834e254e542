/** One way in which reporters tell a standing; its first group is the list of countries. */
export interface Form {
  expression: RegExp;
  /** The body must be named in the words, or be the one spoken of. */
  body: "named" | "focus";
}

/** Forms of one sort, with what any of them needs in a sentence: cheap to ask, where the forms are long. */
export interface Forms {
  needs: RegExp;
  forms: readonly Form[];
}

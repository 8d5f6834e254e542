/** A number's words with its qualifier: "over 100", "124". */
export function qualified(qualifier: string, words: string): string {
  return qualifier === "exactly" || qualifier === "" ? words : `${qualifier} ${words}`;
}

/** Whether a qualifier gives only a lower bound. */
export function isOpen(qualifier: string): boolean {
  return qualifier === "over" || qualifier === "at least";
}

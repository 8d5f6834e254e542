/** A number's words with its qualifier: "over 100", "124". */
export function qualified(qualifier: string, words: string): string {
  return qualifier === "exactly" ? words : `${qualifier} ${words}`;
}

/** Words that stand in quotation marks from end to end, without them, for a place that puts its own. */
export function withoutMarks(words: string): string {
  return /^["“][^"“”]*["”]$/.test(words) ? words.slice(1, -1) : words;
}

/** A text's first words, with … where it is cut. */
export function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/);
  return words.length <= count ? text : `${words.slice(0, count).join(" ")} …`;
}

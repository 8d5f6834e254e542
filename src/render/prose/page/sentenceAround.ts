const end = /[.!?]["”’)\]]*(?=\s+["“‘(]?\p{Lu})/gu;

/** The sentence of a passage in which a stretch stands; a stretch across several gives all of them. */
export function sentenceAround(text: string, from: number, to: number): string {
  const ends = [...text.matchAll(end)].map(({0: mark, index}) => index + mark.length);
  const first = ends.findLast((place) => place <= from) ?? 0;
  const last = ends.find((place) => place >= to) ?? text.length;
  return text.slice(first, last).trim();
}

import type {Document} from "../../read/document.js";

/** A word of a document's text: `folded` is what is compared, [start, end) its offsets. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/** A word as it is compared: without case and apostrophes. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘ʼ]/g, "");
}

/** The words of a text, marks aside. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({0: found, index}) => ({
    folded: fold(found),
    start: index,
    end: index + found.length
  }));
}

/** The words of a document in stretches that read on: a headline ends one, and furniture between two sentences does. */
export function runsOf({sentences, furniture, text}: Document): Word[][] {
  const runs: Word[][] = [];
  const breaks = furniture.map(({start}) => start).toSorted((a, b) => a - b);
  let n = 0;
  let before: "headline" | "body" | null = null;
  for (const {role, start, end} of sentences) {
    const from = n;
    while (n < breaks.length && breaks[n] < start) n += 1;
    if (before !== "body" || role !== "body" || n > from) runs.push([]);
    before = role;
    const run = runs[runs.length - 1];
    for (const found of wordsOf(text.slice(start, end)))
      run.push({...found, start: found.start + start, end: found.end + start});
  }
  return runs;
}

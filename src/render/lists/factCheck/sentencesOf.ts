import type {Passage} from "../../prose/page/passage.js";

const segmenter = new Intl.Segmenter("en", {granularity: "sentence"});

/** A sentence of a passage as a reader sees it, with its place in the passage and its line in the source. */
export interface PageSentence {
  text: string;
  start: number;
  end: number;
  line: number;
}

/** The sentences of a passage; one that holds nothing to read (an image, markup) is none. */
export function sentencesOf({text, place}: Passage): PageSentence[] {
  return [...segmenter.segment(text)]
    .map(({segment, index}) => ({
      text: segment.replace(/[\u200B\uFFFC]+/g, " ").trim(),
      start: index,
      end: index + segment.length,
      line: place(index).line
    }))
    .filter(({text}) => /[\p{L}\p{N}]/u.test(text));
}

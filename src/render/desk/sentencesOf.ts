import {passagesOf} from "../prose/page/passagesOf.js";
import {pageSources} from "../prose/pageSources.js";

const segmenter = new Intl.Segmenter("en", {granularity: "sentence"});

/** The sentences that the pages of a folder write, by page, and the collection that each page names. */
export function sentencesOf(folder: string) {
  const pages = new Map([...pageSources(folder)].map(([file, source]) => [file, passagesOf(source)]));
  const sentences = Object.fromEntries(
    [...pages].map(([file, {passages}]) => [file, passages.flatMap(({text}) => split(text))])
  );
  return {sentences, collectionOf: (file: string) => pages.get(file)?.collection ?? ""};
}

function split(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({segment}) => segment.replaceAll("\uFFFC", " ").replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}

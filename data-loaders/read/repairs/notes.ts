import type {Repair} from "../document.js";

// "1999.[5]", "the treaty[citation needed]": a mark that hangs on a word and points away from the text.
const footnote = /(?<=[\p{L}\d.,;:!?"”’)%\]])\[(?:\d{1,3}|note \d{1,2}|nb \d{1,2}|citation needed|edit)\]/gu;
// "the Court [official website] said": what a link leads to. Twice or more is a house style, once a quoter's word.
const link =
  / \[(?!(?:the|an?|this|that|his|her|its|their|our) )[^[\]\n]{0,40}?\b(?:reports?|websites?|profiles?|backgrounders?|materials|text|PDF|press release|judge?ments?|news archive|transcript|tweet|op-ed)\]/gi;

/** The marks of notes and the names of links, which stand in the text and are no part of its sentences. */
export function* notes(source: string): Generator<Repair> {
  if (!source.includes("[")) return;
  const links = [...source.matchAll(link)];
  for (const {0: received, index: start} of [...source.matchAll(footnote), ...(links.length > 1 ? links : [])])
    yield {kind: "note mark", start, end: start + received.length, received, repaired: ""};
}

import type {Document} from "../../data-loaders/read/document.js";
import {readDocument} from "../../data-loaders/read/index.js";
import {five} from "../read/five.js";

const encoder = new TextEncoder();
const countries = ["Burundi", "Kenya", "Zambia", "Namibia", "Uganda", "Gambia", "Chad", "Malawi"];
const names = ["Putin", "Okello", "Lindqvist", "Moreau", "Tanaka", "Ibarra", "Novak"];

/** Copies of the five documents with other names and numbers, made and read one at a time. */
export function* copies(count: number): Generator<Document> {
  for (let i = 0; i < count; ++i) {
    const {document} = five[i % five.length];
    const source = document.source
      .replaceAll("Burundi", countries[i % countries.length])
      .replaceAll("Putin", `${names[i % names.length]}${letters(i)}`)
      .replace(/\b1[0-9]{2}\b/g, String(100 + (i % 90)))
      .replace(/\$1 billion/g, `$${1 + (i % 9)} billion`);
    const id = `${document.id}-${i}`;
    yield readDocument(encoder.encode(source), {...document.row, document: id});
  }
}

// No two copies share every word: nothing that is kept between documents may grow with their number unseen.
const letters = (i: number) => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");

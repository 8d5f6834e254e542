import type {Tables} from "../../data-loaders/tables/index.js";
import {nothing} from "./canvas.js";
import {defineChart} from "./chart.js";
import {firstWords} from "./firstWords.js";
import {matrix} from "./matrix.js";
import {numberWord, numberWordFirst} from "./numberWord.js";

type Passage = Tables["shared-wording"][number];
type Claim = Tables["claims"][number];

/** The passages that stand in more than one document, longest first: a passage a row, a document a column. */
export const sharedWording = defineChart({
  slug: "shared-wording",
  tables: ["shared-wording", "documents", "claims"],
  title: (tables) => {
    const passages = longestFirst(tables["shared-wording"]);
    if (passages.length === 0) return "No passage of eight words or more stands in two documents";
    const [{words, documents_count}] = passages;
    return `The longest passage that documents share runs to ${words} words, in ${numberWord(documents_count)} of ${numberWord(tables.documents.length)}`;
  },
  subtitle: () =>
    "Passages of eight words or more in a row that two or more documents hold. Filled: the document has it. Ring: all of it in quotation marks.",
  notes: (tables) => [
    "Wording that two documents share may come from a third: who had it first is not said.",
    ...(tables["shared-wording"].some((passage) => holdsSum(passage, tables.claims))
      ? ["Picked out: the passages with the statement on the sum spent."]
      : [])
  ],
  alt: (tables) => {
    const passages = longestFirst(tables["shared-wording"]);
    const shorts = shortNames(tables.documents);
    return [
      `${numberWordFirst(passages.length)} shared ${passages.length === 1 ? "passage" : "passages"}.`,
      ...passages.map(
        ({words, documents, quote_text}) =>
          `${words} words, “${firstWords(quote_text, 8)}”: ${documents.map((key) => shorts.get(key)).join(", ")}.`
      )
    ].join(" ");
  },
  rows: (tables) => {
    const shorts = shortNames(tables.documents);
    return longestFirst(tables["shared-wording"]).map(({key, words, documents, quoted_in, quote_text}) => ({
      cell: `shared-wording/${key}`,
      claim: "",
      documents: documents.map((document) => shorts.get(document)!),
      voice: "",
      speaker: "",
      quote: wordsOf({words, quote_text}),
      values: {words, "in quotation marks": quoted_in.map((document) => shorts.get(document)).join(", ")}
    }));
  },
  draw(tables, options) {
    const passages = longestFirst(tables["shared-wording"]);
    if (passages.length === 0) return nothing("No passage of eight words or more stands in two documents.", options);
    const shorts = shortNames(tables.documents);
    return matrix(
      [...shorts.values()],
      passages.map((passage) => ({
        lead: String(passage.words),
        label: `“${firstWords(wordsOf(passage), 14)}”`,
        emphasised: holdsSum(passage, tables.claims),
        cells: passage.documents.map((document) => ({
          column: shorts.get(document)!,
          voice: passage.quoted_in.includes(document) ? "quoted" : "own",
          cell: `shared-wording/${passage.key}`
        }))
      })),
      options
    );
  }
});

function longestFirst(passages: readonly Passage[]): Passage[] {
  return [...passages].sort((a, b) => b.words - a.words);
}

/** The passage's words; of a long one the table has only the first. */
function wordsOf({words, quote_text}: Pick<Passage, "words" | "quote_text">): string {
  return words > quote_text.split(/\s+/).length ? `${quote_text} …` : quote_text;
}

function shortNames(documents: Tables["documents"]): Map<string, string> {
  return new Map(documents.map(({key, short}) => [key, short]));
}

/** Whether the sum that a document gives stands in the passage. */
function holdsSum({places}: Passage, claims: readonly Claim[]): boolean {
  return places.some((place) => {
    const [, document, start, end] = /^(.+)\/(\d+)-(\d+)$/.exec(place)!;
    return claims.some(
      (claim) =>
        claim.kind === "cost" &&
        claim.document === document &&
        claim.quote_start < Number(end) &&
        claim.quote_end > Number(start)
    );
  });
}

import type {BuildInput} from "../../data-loaders/buildTables.js";
import type {
  Claim,
  ClaimBase,
  Cost,
  Decision,
  Extraction,
  Outcomes,
  Quotation
} from "../../data-loaders/extract/claim.js";
import type {CatalogueRow, Document, Quote} from "../../data-loaders/read/document.js";
import type {Project} from "../../data-loaders/tables/output/datapackage.js";

export const project: Project = {
  name: "a-project",
  version: "0.1.0",
  description: "A project.",
  license: "ISC",
  homepage: "http://localhost:3000/"
};

/** A document of these sentences, a paragraph each. */
export function document(id: string, sentences: string[], row: Partial<CatalogueRow> = {}): Document {
  const text = sentences.join("\n");
  let at = 0;
  return {
    id,
    row: {...emptyRow, document: id, file: `${id}.txt`, short: id.toUpperCase(), publisher: `The ${id}`, ...row},
    source: text,
    text,
    repairs: [],
    sentences: sentences.map((sentence, index) => {
      const start = at;
      at += sentence.length + 1;
      return {index, paragraph: index, role: "body", text: sentence, start, end: start + sentence.length};
    }),
    furniture: []
  };
}

const emptyRow: CatalogueRow = {
  document: "",
  file: "",
  sha256: "",
  short: "",
  publisher: "",
  headline: "",
  byline: "",
  published: "2016-11-16",
  published_basis: "stated",
  resolve_from: "2016-11-16",
  origin: "",
  origin_basis: "",
  url: "",
  collection: "a-story",
  note: ""
};

/** The quote of these words in a document. */
export function quote({source, text}: Document, words: string): Quote {
  const index = text.indexOf(words);
  if (index < 0) throw new Error(`missing words: ${words}`);
  const start = Array.from(text.slice(0, index)).length;
  const end = start + [...words].length;
  const received = [...source];
  const exact = received.slice(start, end).join("");
  const prefix = received.slice(Math.max(0, start - 10), start).join("");
  return {exact, text: words, prefix, suffix: received.slice(end, end + 10).join(""), start, end};
}

/** What every claim carries, for one in the document's own voice carried by the words. */
export function said(document: Document, key: string, words: string): ClaimBase {
  const found = quote(document, words);
  const index = document.text.indexOf(words);
  return {
    key: `${document.id}.${key}`,
    document: document.id,
    sentence: document.sentences.findIndex(({end}) => index < end),
    qualifier: "exactly",
    voice: "own",
    speaker: "",
    speaker_key: "",
    via: "",
    inferred: [],
    rule: "byHand",
    quote: found
  };
}

/** A billion dollars spent from 2002 to 2016, unless `values` say otherwise. */
export function spent(document: Document, words: string, values: Partial<Cost> = {}): Cost {
  const base = said(document, "spent", words);
  return {...base, kind: "cost", amount: 1e9, currency: "USD", measure: "spent", period: "2002/2016", ...values};
}

/** Four verdicts from 2002 to 2016, unless `values` say otherwise. */
export function verdicts(document: Document, words: string, values: Partial<Outcomes> = {}): Outcomes {
  const base = said(document, "verdicts", words);
  return {...base, kind: "outcomes", count: 4, counted: "verdicts", words: "verdicts", period: "2002/2016", ...values};
}

/** What the claims, quotations and decisions of one document make together. */
export function extraction(claims: Claim[], quotations: Quotation[] = [], decisions: Decision[] = []): Extraction {
  return {claims, quotations, decisions};
}

const ministry = {voice: "attributed", speaker: "the ministry", speaker_key: "ministry"} as const;

/** Two reports of one story and a third without a collection. */
export function threeReports(): BuildInput {
  const ash = document("ash", [
    "In 14 years it passed only four verdicts and spent over $1 billion, the ministry said.",
    "“Not independent,” the ministry said.",
    "Burundi left in October 2016.",
    "It has over 100 members."
  ]);
  const birch = document("birch", [
    "The Court has 124 members.",
    "Four verdicts in 14 years, for $1 billion.",
    "“Not  INDEPENDENT”, it said."
  ]);
  const cedar = document("cedar", ["It has 90 members."], {collection: ""});
  const statement = {speaker: "the ministry", speaker_key: "ministry", statement: "not-independent"};
  return {
    documents: [ash, birch, cedar],
    extractions: [
      extraction(
        [
          {
            ...said(ash, "members", "over 100 members"),
            kind: "membership",
            count: 100,
            measure: "members",
            qualifier: "over"
          },
          spent(ash, "spent over $1 billion", {...ministry, qualifier: "over", inferred: ["period"]}),
          verdicts(ash, "passed only four verdicts", {...ministry, voice: "quoted"}),
          {
            ...said(ash, "bdi.membership.left", "Burundi left in October 2016"),
            kind: "withdrawal",
            country: "BDI",
            country_words: "Burundi",
            scope: "membership",
            step: "left",
            date: "2016-10"
          }
        ],
        [
          {
            key: "ash.not-independent",
            document: "ash",
            sentence: 1,
            ...statement,
            quote: quote(ash, "Not independent,")
          }
        ],
        [
          {
            document: "ash",
            stage: "extract",
            rule: "costSpent",
            outcome: "refused",
            reason: "a reason",
            start: 3,
            end: 9
          }
        ]
      ),
      extraction(
        [
          {...said(birch, "members", "124 members"), kind: "membership", count: 124, measure: "members"},
          spent(birch, "for $1 billion"),
          verdicts(birch, "Four verdicts")
        ],
        [
          {
            key: "birch.not-independent",
            document: "birch",
            sentence: 2,
            ...statement,
            quote: quote(birch, "Not  INDEPENDENT")
          }
        ]
      ),
      extraction([{...said(cedar, "members", "90 members"), kind: "membership", count: 90, measure: "members"}])
    ]
  };
}

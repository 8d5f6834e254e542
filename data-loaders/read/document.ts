/** A row of documents.csv; "" where a column is empty. `published` is EDTF; `resolve_from` only resolves weekdays. */
export interface CatalogueRow {
  document: string;
  file: string;
  sha256: string;
  short: string;
  publisher: string;
  headline: string;
  byline: string;
  published: string;
  published_basis: string;
  resolve_from: string;
  origin: string;
  origin_basis: string;
  url: string;
  collection: string;
  note: string;
}

/** One edit between the file as received and the text: `received` at [start, end) of `source` reads `repaired`. */
export interface Repair {
  kind: string;
  start: number;
  end: number;
  received: string;
  repaired: string;
}

/** A sentence or a headline; [start, end) are offsets (UTF-16 units) into the document's `text`. */
export interface Sentence {
  index: number;
  paragraph: number;
  role: "headline" | "body";
  text: string;
  start: number;
  end: number;
}

/** Text round the article (credits, sign-up boxes, biographies) and the rule that found it; offsets as in Sentence. */
export interface Furniture {
  rule: string;
  reason: string;
  start: number;
  end: number;
}

/**
 * A document after reading. `source` is the decoded file as received (a byte-order mark included), `text` the same
 * with the repairs made; sentences, furniture and the blanks between them join to `text`.
 */
export interface Document {
  id: string;
  row: CatalogueRow;
  source: string;
  text: string;
  repairs: Repair[];
  sentences: Sentence[];
  furniture: Furniture[];
}

/** A W3C TextQuoteSelector and TextPositionSelector: `start` and `end` count code points of the file as received. */
export interface Quote {
  exact: string;
  text: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

import type {Qualifier, Step} from "../../../../data-loaders/extract/claim.js";

/** A stretch of a phrase; `start` and `end` are UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
  words: string;
}

/** What a quantity is of: things, money, a part of a whole, a multiple, or time. */
export type Measure =
  "count" | "money" | "percent" | "share" | "times" | "years" | "months" | "weeks" | "days" | "hours";

/** A number with its measure; `digits` are the significant digits shown, `scale` the magnitude said ("billion"). */
export interface Quantity extends Stretch {
  kind: "quantity";
  value: number;
  measure: Measure;
  /** ISO 4217, "" unless money. */
  currency: string;
  /** How the words bound it; "not" where they deny it ("not four", "all but four"). */
  qualifier: Qualifier | "not";
  ordinal: boolean;
  digits: number;
  scale: number;
}

/** How a date stands to the time meant: at it, or as its edge. */
export type Edge = "at" | "since" | "until" | "by" | "before" | "after";

/** A date; `edtf` with X for what the words leave open ("XXXX-11-16"), "" for what they can't tell ("last year"). */
export interface When extends Stretch {
  kind: "date";
  edtf: string;
  part: "" | "early" | "mid" | "late";
  /** 0 (Sunday) to 6 where only a weekday is said. */
  weekday: number | null;
  edge: Edge;
}

/** "12 to 15", "between 2002 and 2016". */
export interface Span extends Stretch {
  kind: "range";
  low: Quantity | When;
  high: Quantity | When;
}

export interface Place extends Stretch {
  kind: "country";
  iso3: string;
}

export interface Done extends Stretch {
  kind: "step";
  step: Step;
}

/** Figures that no reading explains: "24/7", "1,2,3". */
export interface Unread extends Stretch {
  kind: "unread";
}

export type Value = Quantity | When | Span | Place | Done | Unread;

import type {Claim, Kind} from "../claim.js";
import type {Reading} from "../reading.js";
import type {Span} from "../mentions/mention.js";

type Values<C> = C extends Claim
  ? Omit<C, "key" | "document" | "sentence" | "voice" | "speaker" | "speaker_key" | "via" | "rule" | "quote">
  : never;

/** What a rule found: the values of a claim, and where in the sentence the words stand that carry it. */
export type Finding = Values<Claim> & {
  span: Span;
  reading: Reading;
  /** Gives way where a firmer mention stands. */ weak?: boolean;
  /** "never ratified", of a country that may have signed. */ unratified?: boolean;
  /** "followed suit": takes the step that was told before it. */ again?: boolean;
  /** Holds only where the document tells that the country was leaving. */ reversal?: boolean;
};

/** A candidate that a later condition refused. */
export interface Refusal {
  reason: string;
  span: Span;
  reading: Reading;
}

export interface Outcome {
  findings: Finding[];
  refusals: Refusal[];
}

/** One way in which reporters say one kind of thing; `trigger` is tried on the plain sentence before all else. */
export interface Rule {
  name: string;
  kind: Kind;
  trigger: RegExp;
  apply(reading: Reading): Outcome;
}

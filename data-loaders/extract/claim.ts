import type {Decision} from "../read/decision.js";
import type {Quote} from "../read/document.js";

export type {Decision} from "../read/decision.js";

export const qualifiers = ["exactly", "over", "at least", "under", "at most", "about", "nearly"] as const;
export const voices = ["own", "attributed", "quoted"] as const;
export const scopes = ["membership", "signature"] as const;
export const steps = [
  "considered",
  "begun",
  "announced",
  "voted",
  "ordered",
  "notified",
  "effective",
  "left",
  "rescinded"
] as const;
export const standings = ["member", "signatory", "not-member"] as const;
export const membershipMeasures = ["members", "ratifications", "signatories", "non-members"] as const;
export const costMeasures = ["spent", "budget", "per-case"] as const;
export const outcomeTerms = [
  "verdicts",
  "judgments",
  "convictions",
  "acquittals",
  "sentences",
  "trials",
  "cases",
  "accused"
] as const;

export type Qualifier = (typeof qualifiers)[number];
export type Voice = (typeof voices)[number];
export type Scope = (typeof scopes)[number];
export type Step = (typeof steps)[number];
export type StandingValue = (typeof standings)[number];
export type MembershipMeasure = (typeof membershipMeasures)[number];
export type CostMeasure = (typeof costMeasures)[number];
export type OutcomeTerm = (typeof outcomeTerms)[number];

/** What every claim carries. `date`, `since` and `period` of the kinds below are EDTF, "" when the words give none. */
export interface ClaimBase {
  key: string;
  document: string;
  sentence: number;
  qualifier: Qualifier;
  voice: Voice;
  speaker: string;
  speaker_key: string;
  via: string;
  inferred: string[];
  rule: string;
  quote: Quote;
}

/** `country` is ISO 3166-1 alpha-3 (XKX for Kosovo); `country_words` are the document's. */
export interface Withdrawal extends ClaimBase {
  kind: "withdrawal";
  country: string;
  country_words: string;
  scope: Scope;
  step: Step;
  date: string;
}

export interface Standing extends ClaimBase {
  kind: "standing";
  country: string;
  country_words: string;
  standing: StandingValue;
  since: string;
}

export interface Membership extends ClaimBase {
  kind: "membership";
  count: number;
  measure: MembershipMeasure;
}

/** `amount` in units of `currency` (ISO 4217); `period` an EDTF interval, "year", or "". */
export interface Cost extends ClaimBase {
  kind: "cost";
  amount: number;
  currency: string;
  measure: CostMeasure;
  period: string;
}

/** `words` is the term as given ("sentences"); `period` an EDTF interval or "". */
export interface Outcomes extends ClaimBase {
  kind: "outcomes";
  count: number;
  counted: OutcomeTerm;
  words: string;
  period: string;
}

/** `what` is verb and object as quoted; `event` the key of the record's event, or "". */
export interface Event extends ClaimBase {
  kind: "event";
  date: string;
  actor: string;
  what: string;
  event: string;
}

export type Claim = Withdrawal | Standing | Membership | Cost | Outcomes | Event;
export type Kind = Claim["kind"];

/** Words that a document puts in quotation marks; `statement`, one key for one statement in several documents, is reconcile's: "" before it. */
export interface Quotation {
  key: string;
  document: string;
  sentence: number;
  speaker: string;
  speaker_key: string;
  statement: string;
  quote: Quote;
}

/** All that one document yields. */
export interface Extraction {
  claims: Claim[];
  quotations: Quotation[];
  decisions: Decision[];
}

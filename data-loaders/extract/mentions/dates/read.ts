/** What a date may be resolved against, as EDTF: the document's day (or month), and the date told last before. */
export interface DateContext {
  published: string;
  /** A day to resolve weekdays from; "" when none is known. */
  resolveFrom: string;
  told: string;
  /** The year that heads a timeline's entry; none outside one. */
  headed?: string;
}

/** A date as EDTF, "" where it can't be resolved; relative where it needs the document's day or a date told before. */
export interface Read {
  edtf: string;
  relative: boolean;
}

/** The named groups of a date's form, the text round it, and what it is resolved against. */
export interface Found {
  groups: Record<string, string | undefined>;
  before: string;
  after: string;
  context: DateContext;
}

/** Reads one form of a date from its words; null where they are no date. */
export type DateReader = (words: string, found: Found) => Read | null;

/** How many years or weeks on "last", "this" and "next" are. */
export const turns: Record<string, number> = {last: -1, this: 0, next: 1};

export const stated = (edtf: string): Read => ({edtf, relative: false});
export const relative = (edtf: string): Read => ({edtf, relative: true});

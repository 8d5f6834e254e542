/** What a stretch of a sentence names; `start` and `end` are UTF-16 offsets into the sentence. */
export interface Span {
  start: number;
  end: number;
}

export interface CountryMention extends Span {
  type: "country";
  iso3: string;
  words: string;
  /** How the country is named: by name, by demonym, by capital, or by the name of somebody the text ties to it, or by a word for the last. */
  by: "name" | "demonym" | "capital" | "leader" | "standIn";
}

export interface BodyMention extends Span {
  type: "court" | "other";
  words: string;
}

export interface NumberMention extends Span {
  type: "number";
  value: number;
  ordinal: boolean;
  words: string;
}

export interface MoneyMention extends Span {
  type: "money";
  amount: number;
  currency: string;
  words: string;
}

export interface DateMention extends Span {
  type: "date";
  edtf: string;
  /** True where the words need the document's day or an event told before: "last month", "a year later". */
  relative: boolean;
  words: string;
}

const furtherLetters = "\\u00C0-\\u1FFF\\u2C00-\\uD7FF";
/** A letter of any script, and a letter or digit, in patterns that ignore case: with "u" those compile at half the speed. */
export const letter = `[a-z${furtherLetters}]`;
export const wordCharacter = `[\\w${furtherLetters}]`;

export type Mention = CountryMention | BodyMention | NumberMention | MoneyMention | DateMention;

/** One private-use character stands for each kind of mention in a mask, so that offsets never move. */
export const symbols: Record<Mention["type"], string> = {
  country: "\uE000",
  court: "\uE001",
  other: "\uE002",
  number: "\uE003",
  money: "\uE004",
  date: "\uE005"
};

/** The text with every mention written over by its symbol, length unchanged. */
export function mask(text: string, mentions: readonly Mention[]): string {
  let masked = "";
  let at = 0;
  for (const {start, end, type} of mentions) {
    masked += text.slice(at, start) + symbols[type].repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

// A mention is matched whole or not at all, so that no loop can share its characters out in many ways.
const whole = (type: Mention["type"]) => `${symbols[type]}+(?!${symbols[type]})`;
const anySymbol = Object.values(symbols).join("");
const country = `(?:the (?:state of )?)?${whole("country")}`;
const parts: Record<string, string> = {
  C: country,
  L: `(?:both )?${country}(?:(?:'s)?(?: \\(${whole("date")}\\))?(?:,? and (?:now |most recently |later )?|, (?:then )?| & |,? or |,? as well as |,? along with )${country}){0,30}`,
  I: `(?:the )?${whole("court")}`,
  O: `(?:the )?${whole("other")}`,
  N: whole("number"),
  M: whole("money"),
  D: whole("date"),
  V: `[\\w'()${anySymbol}-]+`,
  W: `[\\w',%"()${anySymbol}-]+`
};

/**
 * A regular expression over masks, with names for what it may meet: @C a country, @L a list of countries, @I the
 * Court, @O another body, @N a number, @M a sum, @D a date, @W any word or mention, @V one without a mark behind it.
 */
export function pattern(source: string, flags = "gi"): RegExp {
  const key = `${flags}/${source}`;
  const known = flags.includes("g") ? undefined : compiled.get(key);
  if (known) return known;
  const made = new RegExp(keepLoops(source.replace(/@([CLIONMDVW])/g, (_, name: string) => parts[name])), flags);
  if (!flags.includes("g")) compiled.set(key, made);
  return made;
}

// V8 writes out the body of "{0,3}" three times, with all that follows it each time: a long list behind a few words
// then takes 100 ms to compile instead of 5. An empty turn, which is never taken, leaves it a loop.
const keepLoops = (source: string) => source.replace(/(?<!\\)\)(\?(?!\?)|\{0,[23]\})/g, "|)$1");

// Patterns without a place of their own (no "g") are compiled once.
const compiled = new Map<string, RegExp>();

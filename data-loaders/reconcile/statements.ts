import type {Quotation} from "../extract/claim.js";
import type {Document} from "../read/document.js";
import {grouped} from "./grouped.js";
import {slug} from "./slug.js";
import {wordsOf} from "./wording/words.js";

// Half of the shorter one's content words, and four of them: so far apart are the English wordings of one statement.
const share = 0.5;
const leastShared = 4;
// So many words in a row said alike are one statement, even where the documents name its speaker differently.
const alike = 8;
const keyWords = 5;

const empty = new Set(
  "a an and any are as at be been being but by can cannot could did do does for from had has have he her his how i if in into is it its may might must no nor not of on one only or our shall she should so some such than that the their them then there these they this those to too under up upon us very was we were what when where which who will with would you your court courts icc".split(
    " "
  )
);

interface Said {
  quotation: Quotation;
  words: string[];
  content: Set<string>;
}

/**
 * The quotations with their `statement`: one key for one statement in the documents of a collection, however worded.
 * The key is the first five words of the wording that the catalogue has first.
 */
export function withStatements(quotations: readonly Quotation[], documents: readonly Document[]): Quotation[] {
  const collectionOf = new Map(documents.map(({id, row}) => [id, row.collection]));
  const keys = new Map<Quotation, string>();
  const groups = grouped(quotations, ({document}) => collectionOf.get(document) || `.${document}`);
  for (const group of groups.values()) {
    const taken = new Map<string, number>();
    for (const statement of statementsIn(group)) {
      const key = slug(statement[0].words.slice(0, keyWords).join(" "));
      const times = (taken.get(key) ?? 0) + 1;
      taken.set(key, times);
      for (const {quotation} of statement) keys.set(quotation, key && times > 1 ? `${key}-${times}` : key);
    }
  }
  return quotations.map((quotation) => ({...quotation, statement: keys.get(quotation)!}));
}

function statementsIn(quotations: readonly Quotation[]): Said[][] {
  const all = quotations.map(saidOf);
  const statements = new Map<Said, Said[]>(all.map((one) => [one, [one]]));
  for (const [n, one] of all.entries())
    for (const other of all.slice(0, n)) {
      const [into, from] = [statements.get(other)!, statements.get(one)!];
      if (into === from || !isOne(one, other)) continue;
      into.push(...from);
      for (const said of from) statements.set(said, into);
    }
  const inOrder = new Map(all.map((one, n) => [one, n]));
  return [...new Set(statements.values())].map((one) => one.toSorted((a, b) => inOrder.get(a)! - inOrder.get(b)!));
}

function saidOf(quotation: Quotation): Said {
  const words = wordsOf(quotation.quote.text).map(({folded}) => folded);
  return {quotation, words, content: new Set(words.filter((word) => !empty.has(word)).map(stem))};
}

/** Whether two quotations are one statement: word for word, or by half of their content words and one speaker. */
function isOne(a: Said, b: Said): boolean {
  const same = a.words.join(" ") === b.words.join(" ");
  if (same && a.words.length >= alike) return true;
  if (a.quotation.speaker_key !== b.quotation.speaker_key || a.quotation.speaker_key === "") return false;
  if (same) return true;
  const [shorter, longer] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= leastShared && shared >= share * shorter.size;
}

// Plurals and possessives only: a stemmer that knew more would take more for one.
function stem(word: string): string {
  return word.replace(/(?<=\p{L}{3})(?<!s)s$/u, "");
}

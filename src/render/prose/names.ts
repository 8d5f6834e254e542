import type {TableRows} from "./cells.js";

const named = /^(?:publisher|short|headline|byline|origin|name|title|case|case_number|event|primary|read_in)$/;
const numbered =
  /\b(?:Articles?|Rules?|Resolutions?|Sections?|Chapters?|Annex|Directive|Decree|Regulation|No\.?) (?:No\. )?[\dIVX][\w./()-]*[\w)]|\b\d+-[a-z]{2}\b/g;
const withFigure = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’/&-]*(?: \p{Lu}[\p{L}.'’/&-]*){0,4} \d+(?![\p{L}\p{N},.]*\d)/gu;
const aNumberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|million|billion|first|second|third|half|quarter|dozen|sunday|monday|tuesday|wednesday|thursday|friday|saturday|january|february|march|april|may|june|july|august|september|october|november|december)\b|\d/i;

/** Finds the names that hold a number: "KPLR 11", "Article 70", "No. 361-rp", wherever the tables know them. */
export type FindNames = (text: string) => {start: number; end: number}[];

/** A finder of the names in the tables: of publishers, cases and the like, and of numbered articles and decrees. */
export function namesOf(tables: TableRows): FindNames {
  const names = new Set<string>();
  for (const rows of Object.values(tables)) {
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== "string") continue;
        for (const [name] of value.matchAll(numbered)) names.add(name);
        if (!named.test(column) || !aNumberWord.test(value)) continue;
        if (column === "publisher" || column === "short" || column === "origin" || column.startsWith("case"))
          names.add(value);
        if (column !== "primary" && column !== "read_in" && column !== "name")
          for (const [name] of value.matchAll(withFigure)) names.add(name);
      }
    }
  }
  const all = [...names].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  if (all.length === 0) return () => [];
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{N}])`,
    "gu"
  );
  return (text) => [...text.matchAll(any)].map(({0: name, index}) => ({start: index, end: index + name.length}));
}

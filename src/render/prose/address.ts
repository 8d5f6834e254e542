/** A cell that a page names; `key` is "*" where every row of the collection says so. */
export interface CellName {
  table: string;
  key: string;
  column: string;
}

/** Conditions on columns, as `column=value&column=value`. */
export type Where = readonly (readonly [column: string, value: string])[];

/** What the address of a link or an image names. */
export type Address =
  | {scheme: "cell"; cells: CellName[]}
  | {scheme: "count"; table: string; where: Where}
  | {scheme: "quote"; document: string; speaker: string}
  | {scheme: "source"; document: string}
  | {scheme: "plain"; reason: string}
  | {scheme: "table"; table: string; columns: string[]; where: Where}
  | {scheme: "chart" | "list"; slug: string};

const schemes = ["cell", "count", "quote", "source", "plain", "table", "chart", "list"] as const;
const elsewhere = /^(?:https?|mailto|tel|data|npm|observablehq|file):/i;
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const cellPattern = new RegExp(`^(${slug})/(\\*|${slug}(?:\\.${slug})*)/([a-z0-9_]+)$`);
const documentPattern = new RegExp(`^(${slug})(?:#(${slug}))?$`);

/** The address of one of the schemes; null for any other link. Throws on what is no address of its scheme. */
export function parseAddress(href: string): Address | null {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(href) ?? [];
  if (scheme === undefined || elsewhere.test(href)) return null;
  if (!(schemes as readonly string[]).includes(scheme))
    throw new Error(`unknown scheme: ${scheme}:; one of ${schemes.join(", ")}`);
  const address = decode(rest);
  const parsed = parsers[scheme as Address["scheme"]](address);
  if (!parsed) throw new Error(`invalid address: ${scheme}:${address}; write ${shapes[scheme as Address["scheme"]]}`);
  return parsed;
}

const shapes: Record<Address["scheme"], string> = {
  cell: "cell:table/key/column, two joined by +",
  count: "count:table or count:table?column=value",
  quote: "quote:document or quote:document#speaker-key",
  source: "source:document",
  plain: "plain: and the reason: name, idiom, place-in-text, common-knowledge",
  table: "table:name?columns=one,two&where=column=value",
  chart: "chart:slug",
  list: "list:slug"
};

const parsers: Record<Address["scheme"], (address: string) => Address | null> = {
  cell(address) {
    const cells = address.split("+").map((part) => cellPattern.exec(part));
    if (!cells.every((match) => match !== null)) return null;
    return {scheme: "cell", cells: cells.map(([, table, key, column]) => ({table, key, column}))};
  },
  count(address) {
    const [table, query] = address.split(/\?(.*)/s);
    const where = whereOf(query ?? "");
    return where && new RegExp(`^${slug}$`).test(table) ? {scheme: "count", table, where} : null;
  },
  quote(address) {
    const match = documentPattern.exec(address);
    return match && {scheme: "quote", document: match[1], speaker: match[2] ?? ""};
  },
  source(address) {
    return new RegExp(`^${slug}$`).test(address) ? {scheme: "source", document: address} : null;
  },
  plain(address) {
    return /\p{L}{3}/u.test(address) ? {scheme: "plain", reason: address} : null;
  },
  table(address) {
    const [table, query] = address.split(/\?(.*)/s);
    const [, columns, , where = ""] = /^(?:columns=([a-z0-9_,]+))?(&?where=(.*))?$/s.exec(query ?? "") ?? [];
    const conditions = whereOf(where);
    if (!conditions || !new RegExp(`^${slug}$`).test(table) || (query && !columns && !where)) return null;
    return {scheme: "table", table, columns: columns?.split(",") ?? [], where: conditions};
  },
  chart: (address) => (new RegExp(`^${slug}$`).test(address) ? {scheme: "chart", slug: address} : null),
  list: (address) => (new RegExp(`^${slug}$`).test(address) ? {scheme: "list", slug: address} : null)
};

function whereOf(query: string): Where | null {
  if (query === "") return [];
  const pairs = query.split("&").map((pair) => /^([a-z0-9_]+)=(.*)$/s.exec(pair));
  return pairs.every((pair) => pair !== null) ? pairs.map(([, column, value]) => [column, value] as const) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

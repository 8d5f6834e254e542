import type {Repair} from "../document.js";

const named: Record<string, string> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
  pound: "£",
  copy: "©",
  eacute: "é",
  laquo: "«",
  raquo: "»"
};

/** HTML's character references that were left in the text: &rsquo;, &#8217;, &amp;nbsp;. */
export function* entities(source: string): Generator<Repair> {
  for (const {0: received, 1: body, index: start} of source.matchAll(
    /&(?:amp;)?(#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,6});/gi
  )) {
    const repaired = body[0] === "#" ? numbered(body) : named[body];
    if (repaired) yield {kind: "character reference", start, end: start + received.length, received, repaired};
  }
}

function numbered(body: string): string | null {
  const code = /x/i.test(body[1]) ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
  const printable =
    code >= 0x20 && code < 0x11_0000 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000);
  return printable ? String.fromCodePoint(code) : null;
}

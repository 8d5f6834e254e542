import type {Repair} from "../document.js";

const block =
  "p|div|br|hr|li|ul|ol|h[1-6]|table|tr|td|th|section|article|header|footer|nav|aside|figure|figcaption|blockquote|html|head|body|title|meta|link|form|iframe|video";
const inline = "a|b|i|u|em|strong|span|small|sup|sub|img|font|cite|q|svg|button|input|label|time|mark|abbr";
const tags = new RegExp(
  `<(script|style)\\b[^>]*>[\\s\\S]{0,100000}?</\\1\\s*>|<!--[\\s\\S]{0,10000}?-->|<!doctype[^>]{0,200}>|</?(${block})(?:\\s[^<>]{0,2000})?/?>|</?(?:${inline}|script|style)(?:\\s[^<>]{0,2000})?/?>`,
  "gi"
);

/** HTML that came along: scripts, styles and tags. A tag that ends a line on a page ends a line here. */
export function* markup(source: string): Generator<Repair> {
  if (!source.includes("<")) return;
  for (const {0: received, 1: script, 2: line, index: start} of source.matchAll(tags)) {
    const repaired = script || line ? "\n" : "";
    yield {kind: "markup", start, end: start + received.length, received, repaired};
  }
}

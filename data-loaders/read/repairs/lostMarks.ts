import type {Repair} from "../document.js";

// E2 is the first byte of every curly mark in UTF-8; alone, read in another code page, it is one of these letters:
// TIS-620, Latin-1, windows-1251, -1253, -1255.
const standIns: [RegExp, RegExp][] = [
  [/\u0e42/g, /[\u0e00-\u0e41\u0e43-\u0e7f]/],
  [/â/g, /[À-áã-öø-ÿ\u0100-\u024f]/],
  [/\u0432/g, /[\u0400-\u0431\u0433-\u052f]/],
  [/\u03b2/g, /[\u0370-\u03b1\u03b3-\u03ff]/],
  [/\u05d2/g, /[\u0590-\u05d1\u05d3-\u05ff]/]
];
const kind = "lost mark";
const opens = /[\s([{—–“‘"/-]/;
const closes = /[\s)\]},.;:!?…—–”"/-]/;

/**
 * Quotation marks and apostrophes of which only a stand-in is left: a letter alone of its script, U+FFFD, or a
 * control. Restored by their place: ’ between letters, “ before a word, ” after one, ’ after a plural outside quotations.
 */
export function* lostMarks(source: string): Generator<Repair> {
  for (const [letter, company] of standIns) {
    if (source.search(letter) < 0 || company.test(source) || !/[A-Za-z]{3}/.test(source)) continue;
    const edits = [...place(source, letter, true)];
    if (edits.some((edit) => isMark(source, edit))) yield* edits;
  }
  if (source.includes("\ufffd")) yield* place(source, /\ufffd{3}|(?<!\ufffd)\ufffd(?!\ufffd)/g, false);
  if (source.includes("ï¿½")) yield* place(source, /ï¿½/g, false);
  if (/[\u0081\u008d\u008f\u0090\u009d]/.test(source)) yield* place(source, /[\u0081\u008d\u008f\u0090\u009d]/g, false);
}

/** Where no letter stands in a sound text (“âge”, “β-blocker”): after a comma or full stop, before a capital, in ’s. */
function isMark(source: string, {start, end, received}: Repair): boolean {
  const before = source[start - 1] ?? " ";
  const after = source.slice(end, end + 2);
  if (/[,.!?]/.test(before) || /^s(?!\p{L})/u.test(after)) return true;
  return /[\s([]/.test(before) && (received === "\u0e42" ? /^[A-Za-z]/ : /^\p{Lu}/u).test(after);
}

function* place(source: string, token: RegExp, sure: boolean): Generator<Repair> {
  const found = [...source.matchAll(token)];
  let open = false;
  for (const [n, {0: received, index: start}] of found.entries()) {
    const end = start + received.length;
    if (n > 0 && /[\r\n]/.test(source.slice(found[n - 1].index, start))) open = false;
    const following = found[n + 1]?.index ?? source.length;
    const repaired = mark(source, start, end, following, open, sure);
    if (repaired === null) continue;
    if (repaired === "“") open = true;
    if (repaired === "”") open = false;
    yield {kind, start, end, received, repaired};
  }
}

function mark(
  source: string,
  start: number,
  end: number,
  following: number,
  open: boolean,
  sure: boolean
): string | null {
  const before = source[start - 1] ?? "\n";
  const after = source[end] ?? "\n";
  if (/\s/.test(before) && /\s/.test(after)) return /[\r\n]/.test(before + after) ? null : "–";
  if (/[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(after)) {
    const contraction = /^(?:s|t|d|m|re|ve|ll)(?!\p{L})/iu.test(source.slice(end, end + 3));
    const prefix = /(?<!\p{L})[OdDlL]$/u.test(source.slice(Math.max(0, start - 2), start)) && /\p{Lu}/u.test(after);
    return sure || contraction || prefix ? "’" : null;
  }
  if (opens.test(before) && !/\s/.test(after)) return /^\d0s/.test(source.slice(end, end + 3)) ? "’" : "“";
  if (!closes.test(after) && (sure || !/\p{L}/u.test(after))) return sure ? (open ? "”" : "“") : null;
  if (!/[\p{L}\p{N}]/u.test(before)) return "”";
  if (open && !possessive(source, start, end, following)) return "”";
  return sure || (before === "s" && /^ \p{Ll}/u.test(source.slice(end, end + 2))) ? "’" : null;
}

/** “the States’ duties”, in a quotation that is closed further on in the line. */
function possessive(source: string, start: number, end: number, following: number): boolean {
  if (source[start - 1] !== "s" || !/^ \p{Ll}/u.test(source.slice(end, end + 2)) || following >= source.length)
    return false;
  const between = source.slice(end, following);
  return !/[\r\n]/.test(between) && !/[\s([—–]$/.test(between);
}

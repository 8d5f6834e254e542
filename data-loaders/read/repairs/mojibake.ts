import type {Repair} from "../document.js";

// The characters of windows-1252 for the bytes 80 to 9F; \u0081 and its like stand for the bytes that it leaves open.
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = new Map([...upper].map((character, index) => [character, 0x80 + index]));
const next = `[\\u0080-\\u00bf${upper}]`;
const run = new RegExp(`(?:[\\u00c2-\\u00df]${next}|[\\u00e0-\\u00ef]${next}{2}|[\\u00f0-\\u00f4]${next}{3})+`, "g");
const cut = new RegExp(`â€(?!${next})|(?<![A-ZÀ-Þ])Â(?=[ .,;:!?\\r\\n]|$)`, "g");
const proof = new RegExp(`â[€\\u0080]${next}|â‚¬|â„¢|ðŸ|[ÃÄÅ][\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf]`);
const mark = "[\\u00a0«»‘’“”‹›…–—•]";
const ambiguous = new RegExp(`^[\\u00c2-\\u00c5]${mark}$`);
const latin = /^[\u00a0-\u017f]+$/;
const plausible =
  /^(?:[\u00a0-\u024f\u02b0-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u2000-\u27bf\u3000-\u9fff\uac00-\ud7af\ufeff\ufffd\u{1f000}-\u{1faff}]|\ufe0f)+$/u;
const strict = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});

/**
 * UTF-8 that was read as windows-1252 or Latin-1 (â€œ, Ã©), also twice over. A run is decoded if its bytes are valid
 * UTF-8 and no sound text has it: “Ä…” or “ß“” can be a letter before a mark, so they need proof elsewhere or letters
 * on both sides.
 */
export function* mojibake(source: string): Generator<Repair> {
  if (!/[Â-ô]/.test(source)) return;
  const proven = proof.test(source);
  for (const found of source.matchAll(run)) {
    const start = found.index;
    const end = start + found[0].length;
    const decoded = decodeRun(found[0]);
    if (decoded === null || !plausible.test(decoded)) continue;
    if (!proven && !sound(found[0], decoded, source[start - 1] ?? " ", source[end] ?? " ")) continue;
    yield {kind: "double encoding", start, end, received: found[0], repaired: decoded.replaceAll("\ufeff", "")};
  }
  for (const found of source.matchAll(cut)) {
    if (!proven && found[0] === "Â" && /[À-ÁÃ-ÿ]/.test(source)) continue;
    const repaired = found[0] === "Â" ? "" : "”";
    yield {
      kind: "double encoding",
      start: found.index,
      end: found.index + found[0].length,
      received: found[0],
      repaired
    };
  }
}

/** Whether a run in a text without other proof is damage all the same. */
function sound(received: string, decoded: string, before: string, after: string): boolean {
  if (decoded === "\ufeff") return true;
  if (received.length === 2 && !latin.test(decoded)) return false;
  if (received.startsWith("Â")) return !/\p{Lu}/u.test(before);
  if (ambiguous.test(received)) return /\p{L}/u.test(before) && /\p{L}/u.test(after);
  return decoded.length > 1 || latin.test(decoded);
}

function decodeRun(received: string): string | null {
  let text = received;
  for (let times = 0; times < 3; times += 1) {
    const bytes = Uint8Array.from([...text], (character) => byteOf.get(character) ?? character.codePointAt(0) ?? 0);
    if (![...text].every((character) => byteOf.has(character) || character <= "\u00ff")) break;
    try {
      text = strict.decode(bytes);
    } catch {
      break;
    }
  }
  return text === received ? null : text;
}

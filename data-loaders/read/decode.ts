const limit = 10_000_000;
const signatures: [string, string][] = [
  ["%PDF-", "PDF"],
  ["PK\u0003\u0004", "zip archive or office file"],
  ["{\\rtf", "rich text"]
];

/**
 * The text of a file, its byte-order mark kept, by strict UTF-8. `name` is the file's, for errors; they give the
 * offset of the first bad byte.
 */
export function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > limit) {
    throw new Error(
      `invalid size: ${bytes.length} bytes, more than ${limit} (${name}); split it into one file a document`
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Error(`invalid encoding: UTF-16 (${name}); save the file as UTF-8`);
  }
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature) throw new Error(`invalid format: ${signature[1]} (${name}); export it as plain text in UTF-8`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new Error(
      `invalid text: a NUL byte at byte ${nul} (${name}); a binary file: export it as plain text in UTF-8`
    );
  }
  let text;
  try {
    text = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    const value = bytes[offset].toString(16).toUpperCase().padStart(2, "0");
    throw new Error(
      `invalid UTF-8: 0x${value} at byte ${offset} (${name}:${position(bytes, offset)}); save the file as UTF-8`
    );
  }
  if (!/[^\s\u200b\ufeff]/.test(text))
    throw new Error(`missing text: the file is empty (${name}); give it a text or leave it out`);
  return text;
}

/** Where the longest valid beginning ends: what decodes with its last sequence left open is not bad yet. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A lead byte whose sequence breaks off later is the first bad one.
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

function decodes(bytes: Uint8Array, stream = true): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream});
    return true;
  } catch {
    return false;
  }
}

function position(bytes: Uint8Array, offset: number): string {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n|\n|\r/);
  return `${before.length}:${[...before[before.length - 1]].length + 1}`;
}

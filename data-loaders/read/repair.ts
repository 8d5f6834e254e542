import type {Repair} from "./document.js";
import {repairs} from "./repairs/index.js";

/** The text of a decoded file and the edits that made it, in order and apart. `name` is the file's, for errors. */
export function repair(source: string, name: string): {text: string; repairs: Repair[]} {
  const edits: Repair[] = [];
  const taken = new Set<number>();
  for (const {find} of repairs) {
    for (const edit of find(source)) {
      const places = Array.from({length: edit.end - edit.start}, (_, n) => edit.start + n);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      edits.push(edit);
    }
  }
  edits.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let last = 0;
  for (const {start, end, repaired} of edits) {
    pieces.push(source.slice(last, start), repaired);
    last = end;
  }
  pieces.push(source.slice(last));
  const lost = source.search(/\ufffd|ï¿½/);
  const text = pieces.join("");
  if (lost >= 0 && text.includes("\ufffd")) throw lostCharacter(source, edits, name);
  return {text, repairs: edits};
}

function lostCharacter(source: string, edits: Repair[], name: string): Error {
  const repaired = new Set(edits.filter((edit) => !edit.repaired.includes("\ufffd")).map((edit) => edit.start));
  const offset =
    [...source.matchAll(/\ufffd|ï¿½/g)].map((found) => found.index).find((start) => !repaired.has(start)) ?? 0;
  const before = source.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  const bytes = new TextEncoder().encode(before).length;
  const at = `${name}:${lines.length}:${[...lines[lines.length - 1]].length + 1}`;
  return new Error(
    `invalid character: U+FFFD at byte ${bytes} (${at}); the letter is lost: put it back in the file by hand`
  );
}

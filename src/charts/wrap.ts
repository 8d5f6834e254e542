import {textWidth} from "./advances.js";

/** A text's lines when none may be wider than `width` pixels; a word that is wider by itself is cut. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, width: number, size: number): string[] {
  const found = [""];
  for (const character of word) {
    if (found.at(-1) !== "" && textWidth(found.at(-1) + character, size) > width) found.push("");
    found[found.length - 1] += character;
  }
  return found;
}

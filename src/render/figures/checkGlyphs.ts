import {openFont} from "./fonts.js";

/** Throws when a text holds a character that the charts' type can't set: a reader would see a box. */
export function checkGlyphs(text: string, chart: string): void {
  const font = openFont("regular");
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    if (codePoint < 32 || font.hasGlyphForCodePoint(codePoint)) continue;
    const code = codePoint.toString(16).toUpperCase().padStart(4, "0");
    throw new Error(
      `missing glyph: ${character} (U+${code}) in chart ${chart}; Source Sans 3 has none: write it in Latin letters`
    );
  }
}

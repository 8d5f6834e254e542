import {readFileSync} from "node:fs";
import {join} from "node:path";
import * as fontkit from "fontkit";

const folder = "node_modules/@expo-google-fonts/source-sans-3";

/** The charts' type as TrueType files, for measuring, PNG and PDF: the two weights that drawings use. */
export const fontFiles = {
  regular: join(folder, "400Regular/SourceSans3_400Regular.ttf"),
  semibold: join(folder, "600SemiBold/SourceSans3_600SemiBold.ttf")
};

/** A font as fontkit reads it. */
export interface Font {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): {advanceWidth: number};
}

const opened = new Map<keyof typeof fontFiles, Font>();

/** One of the two fonts, opened once. */
export function openFont(weight: keyof typeof fontFiles): Font {
  const font = opened.get(weight) ?? (fontkit.create(readFileSync(fontFiles[weight])) as unknown as Font);
  opened.set(weight, font);
  return font;
}

import {Resvg} from "@resvg/resvg-js";
import {fontFiles} from "../figures/fonts.js";

/** A picture as PNG at `scale` pixels a unit, with texts in its chunks: title, credit, provenance. */
export function pngOf(svg: string, scale: number, texts: Record<string, string>): Buffer {
  const drawn = new Resvg(svg, {
    fitTo: {mode: "zoom", value: scale},
    font: {fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: "Source Sans 3"}
  });
  const png = drawn.render().asPng();
  // After the signature (8 bytes) and the header (25), where every reader looks for texts.
  return Buffer.concat([png.subarray(0, 33), ...Object.entries(texts).map(textChunk), png.subarray(33)]);
}

/** An iTXt chunk: UTF-8, not compressed. */
function textChunk([keyword, text]: [string, string]): Buffer {
  const data = Buffer.concat([Buffer.from(`iTXt${keyword}`), Buffer.from([0, 0, 0, 0, 0]), Buffer.from(text)]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc(data), data.length + 4);
  return chunk;
}

/** CRC-32 as PNG has it. */
export function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; ++bit) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

import type {Repair} from "../document.js";

const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The controls U+0080 to U+009F that are characters of windows-1252 (U+0092 is ’); five mean nothing there. */
export function* windowsControls(source: string): Generator<Repair> {
  for (const {0: received, index: start} of source.matchAll(/[\u0080-\u009f]/g)) {
    const repaired = upper[received.charCodeAt(0) - 0x80];
    if (repaired !== received) yield {kind: "windows-1252", start, end: start + 1, received, repaired};
  }
}

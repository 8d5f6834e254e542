import type {Span} from "./mentions/mention.js";
import type {Reading} from "./reading.js";

/** The stretches of a sentence inside quotation marks, where one may be `open` from before; and whether one stays open. */
export function quotationsIn(text: string, open: boolean): {spans: Span[]; open: boolean} {
  const spans: Span[] = [];
  let start = open ? 0 : -1;
  for (let i = 0; i < text.length; ++i) {
    if (text[i] !== '"') continue;
    if (start < 0) start = i + 1;
    else {
      // A paragraph of a long quotation opens again without having closed.
      if (open && start === 0 && i === 0) {
        start = 1;
        continue;
      }
      spans.push({start, end: i});
      start = -1;
    }
  }
  if (start >= 0) spans.push({start, end: text.length});
  return {spans, open: start >= 0};
}

/** Whether [start, end) lies inside quotation marks. */
export function isQuoted({quoted}: Reading, start: number, end: number): boolean {
  return quoted.some((span) => span.start <= start && end <= span.end);
}

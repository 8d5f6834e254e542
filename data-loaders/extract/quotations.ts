import {locate} from "../read/index.js";
import type {Quotation} from "./claim.js";
import type {DocumentReading} from "./reading.js";
import {sayingOf} from "./voice.js";

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The words in quotation marks of a document, with speaker and span. */
export function quotationsOf(reading: DocumentReading): Quotation[] {
  const quotations: Quotation[] = [];
  const seen = new Map<string, number>();
  for (const next of reading.readings) {
    for (const span of next.quoted) {
      if (span.end - span.start < 2) continue;
      const start = next.sentence.start + span.start;
      const {speaker, speaker_key} = sayingOf(next, span);
      const quote = locate(reading.document, start, next.sentence.start + span.end);
      if (words(quote.text) > 40) continue;
      const subject = `${reading.document.id}.${speaker_key || "unnamed"}`;
      const times = (seen.get(subject) ?? 0) + 1;
      seen.set(subject, times);
      quotations.push({
        key: times === 1 ? subject : `${subject}.${times}`,
        document: reading.document.id,
        sentence: next.sentence.index,
        speaker,
        speaker_key,
        statement: "",
        quote
      });
    }
  }
  return quotations;
}

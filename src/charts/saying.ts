/** Who says a row, and in which words: the columns that every row of a claim has. */
export interface Said {
  short: string;
  voice: string;
  speaker: string;
  quote_text: string;
}

/** A mark's words: document, voice, speaker and quote, a line each. */
export function saying({short, voice, speaker, quote_text}: Said): string {
  return `${short}, ${voiceWords({voice, speaker})}\n“${quote_text}”`;
}

/** A voice in words. */
export function voiceWords({voice, speaker}: Pick<Said, "voice" | "speaker">): string {
  if (voice === "own") return "in its own voice";
  return `${voice === "quoted" ? "quoting" : "attributing to"} ${speaker || "a source that it doesn’t name"}`;
}

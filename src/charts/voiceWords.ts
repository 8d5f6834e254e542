/** A voice in words. */
export function voiceWords({voice, speaker}: {voice: string; speaker: string}): string {
  if (voice === "own") return "in its own voice";
  return `${voice === "quoted" ? "quoting" : "citing"} ${speaker || "a source that it doesn’t name"}`;
}

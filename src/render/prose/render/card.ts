import {edtfWords} from "../../../charts/edtfWords.js";
import {voiceWords} from "../../../charts/voiceWords.js";
import {escapeHtml} from "../../escapeHtml.js";
import type {Origin, Origins} from "./origins.js";

/** The card of a bound phrase: whose words it comes from, in which voice, and the words; at most three sources. */
export function card(id: string, {origins, workedOut, record}: Origins): string {
  const shown = origins.slice(0, 3);
  const more = origins.length - shown.length;
  const parts = [
    workedOut && `<span class="card-worked-out">Worked out: ${escapeHtml(workedOut)}.</span>`,
    ...shown.map(entry),
    ...record.slice(0, 3).map((words) => `<span class="card-source">${escapeHtml(words)}</span>`),
    more > 0 && `<span class="card-more">and ${more} more in Sources</span>`
  ];
  return `<span class="card" id="${id}" role="note">${parts.filter(Boolean).join(" ")}</span>`;
}

function entry({publisher, published, voice, speaker, quote}: Origin): string {
  const date = published ? `, ${escapeHtml(edtfWords(published))}` : "";
  return (
    `<span class="card-source"><b>${escapeHtml(publisher)}</b>${date}, ${escapeHtml(voiceWords({voice, speaker}))}: ` +
    `<q>${escapeHtml(quote)}</q></span>`
  );
}

import {voiceWords} from "../../../charts/voiceWords.js";
import {escapeHtml} from "../../escapeHtml.js";
import {addressOf} from "../../prose/cells.js";
import type {Binding} from "../../prose/check/context.js";
import {tell} from "../../prose/follow/follows.js";
import {originsOf, type Origin} from "../../prose/render/origins.js";
import type {Tables} from "../../readTables.js";
import {checkedWords} from "../../prose/render/recordWords.js";

const most = 6;

/** A phrase of a page with the cells, the words, the speakers and the record that it rests on. */
export function bindingItem(binding: Binding, tables: Tables): string {
  const {words, address, cells} = binding;
  const head = `<b>${escapeHtml(words)}</b>`;
  if (address.scheme === "plain") return `<li>${head}: waived (${escapeHtml(address.reason)})</li>`;
  if (address.scheme === "source")
    return `<li>${head}: leads to <a href="/sources#${address.document}">${escapeHtml(address.document)}</a>, compared with nothing</li>`;
  const {origins, workedOut, record} = originsOf(binding, tables);
  const named = [...new Map(cells.map((cell) => [addressOf(cell), cell])).values()];
  const told = address.scheme === "cell" ? named.map((cell) => `<code>${escapeHtml(tell(cell))}</code>`) : [];
  const below = [
    ...origins.slice(0, most).map((origin) => originItem(origin, tables)),
    ...(origins.length > most
      ? [`<li>and ${origins.length - most} more claims, in <a href="/sources">Sources</a></li>`]
      : []),
    ...record.map((words) => `<li class="record">${escapeHtml(words)}</li>`)
  ];
  return (
    `<li>${[head, ...told].join("; ")}${workedOut && `; worked out: ${escapeHtml(workedOut)}`}` +
    `${below.length > 0 ? `<ul>${below.join("")}</ul>` : ""}</li>`
  );
}

function originItem({key, document, publisher, voice, speaker, quote}: Origin, tables: Tables): string {
  const check = key ? checkedWords(key, tables) : "";
  return (
    `<li><a href="/sources#${escapeHtml(key || document)}">${escapeHtml(publisher)}</a>, ` +
    `${escapeHtml(voiceWords({voice, speaker}))}: <q>${escapeHtml(quote)}</q>` +
    `${check && `<br><span class="record">${escapeHtml(check)}</span>`}</li>`
  );
}

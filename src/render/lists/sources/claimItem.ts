import type {Tables} from "../../../../data-loaders/tables/index.js";
import {voiceWords} from "../../../charts/voiceWords.js";
import {escapeHtml} from "../../escapeHtml.js";
import {withoutMarks} from "../../prose/render/withoutMarks.js";
import type {Use} from "../../prose/uses.js";
import {claimWords} from "../claimWords.js";
import {links} from "./links.js";

/** What rests on a claim, and where it stands beside what other documents say. */
export interface ClaimUses {
  text: readonly Use[];
  charts: readonly Use[];
  tables: readonly Use[];
  beside: readonly Use[];
}

/** A claim with its values, words and voice, its anchor, and links to all that rests on it. */
export function claimItem(claim: Tables["claims"][number], {text, charts, tables, beside}: ClaimUses): string {
  const inferred =
    claim.inferred.length > 0 ? ` <span>The words don’t state: ${escapeHtml(claim.inferred.join(", "))}.</span>` : "";
  const lines = [
    ["In the text", text.filter(({counts}) => !counts)],
    ["Counted in", text.filter(({counts}) => counts)],
    ["Charts", charts],
    ["Tables", tables],
    ["Others on it", beside]
  ] as const;
  const used = lines
    .filter(([, uses]) => uses.length > 0)
    .map(([name, uses]) => `<span>${name}: ${links(uses)}</span>`)
    .join(" ");
  return (
    `<li id="${claim.key}"><p class="says"><span class="kind">${claim.kind}</span> ${escapeHtml(claimWords(claim))}</p>\n` +
    `<blockquote>“${escapeHtml(withoutMarks(claim.quote_text))}”</blockquote>\n` +
    `<p class="voice">${escapeHtml(voiceWords(claim))}${claim.via ? `, by way of ${escapeHtml(claim.via)}` : ""}.${inferred} ` +
    `<a class="key" href="#${claim.key}">${claim.key}</a></p>\n<p class="used">${used}</p></li>`
  );
}

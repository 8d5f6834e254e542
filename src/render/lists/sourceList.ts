import type {Tables} from "../../../data-loaders/tables/index.js";
import {voiceWords} from "../../charts/voiceWords.js";
import type {Embed} from "../embeds/embed.js";
import {escapeHtml} from "../escapeHtml.js";
import {checkSite} from "../prose/checkSite.js";
import {usesByClaim, type Use} from "../prose/uses.js";
import {claimWords} from "./claimWords.js";

type Claim = Tables["claims"][number];
type Source = Tables["documents"][number];

/** Every document's card and, below it, its claims in the order of its text, each with its words and its anchor. */
export const sourceList: Embed = (_, context) => {
  const {documents, claims} = context.tables as unknown as Tables;
  const uses = usesByClaim(checkSite(context.tables).pages, context.tables);
  return [
    {
      html:
        `<nav class="overview" aria-label="Documents"><ol>` +
        documents.map(({key, publisher}) => `<li><a href="#${key}">${escapeHtml(publisher)}</a></li>`).join("") +
        `</ol></nav>\n` +
        documents
          .map((source) =>
            card(
              source,
              claims.filter(({document}) => document === source.key),
              uses
            )
          )
          .join("")
    }
  ];
};

function card(source: Source, claims: Claim[], uses: Map<string, Use[]>): string {
  const ordered = [...claims].sort((a, b) => a.quote_start - b.quote_start);
  const facts: [string, string][] = [
    ["Headline", escapeHtml(source.headline)],
    ["By", escapeHtml(source.byline)],
    ["Published", escapeHtml(published(source))],
    ["Text from", escapeHtml(source.origin && `${source.origin} (${source.origin_basis})`)],
    ["Address", link(source.url)],
    ["File", source.sha256 && `<span class="hash">sha256 ${escapeHtml(source.sha256)}</span>`],
    ["Repairs", source.repairs ? `${source.repairs} damaged characters or sequences restored` : ""],
    ["Note", escapeHtml(source.note)]
  ];
  return (
    `<section class="source" id="${source.key}" aria-labelledby="${source.key}-title">\n` +
    `<h2 id="${source.key}-title">${escapeHtml(source.publisher)}</h2>\n<dl class="facts">` +
    facts
      .filter(([, value]) => value)
      .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
      .join("") +
    `</dl>\n<ol class="claims">\n${ordered.map((claim) => claimItem(claim, uses.get(claim.key) ?? [])).join("\n")}\n</ol>\n</section>\n`
  );
}

function claimItem(claim: Claim, uses: readonly Use[]): string {
  const inferred =
    claim.inferred.length > 0 ? ` <span>The words don’t state: ${escapeHtml(claim.inferred.join(", "))}.</span>` : "";
  return (
    `<li id="${claim.key}"><p class="says"><span class="kind">${claim.kind}</span> ${escapeHtml(claimWords(claim))}</p>\n` +
    `<blockquote>“${escapeHtml(claim.quote_text)}”</blockquote>\n` +
    `<p class="voice">${escapeHtml(voiceWords(claim))}${claim.via ? `, by way of ${escapeHtml(claim.via)}` : ""}.${inferred} ` +
    `<a class="key" href="#${claim.key}">${claim.key}</a></p>${usedIn(uses)}</li>`
  );
}

function usedIn(uses: readonly Use[]): string {
  if (uses.length === 0) return "";
  const places = uses.map(({href, words}) => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`);
  return `<p class="used">In the text: ${places.join("; ")}</p>`;
}

function published({published, published_basis}: Source): string {
  if (!published) return "";
  return `${published.replace("/", " to ")} (${published_basis})`;
}

/** Only a web address becomes a link; whatever else a catalogue holds stays text. */
function link(url: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : escapeHtml(url);
}

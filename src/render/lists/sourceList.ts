import type {Tables} from "../../../data-loaders/tables/index.js";
import type {Embed} from "../embeds/embed.js";
import {escapeHtml} from "../escapeHtml.js";
import {cellsByClaim} from "../prose/cellsByClaim.js";
import {checkSite} from "../prose/checkSite.js";
import {usesByClaim} from "../prose/uses.js";
import type {Tables as AnyTables} from "../readTables.js";
import {chartsByClaim} from "./sources/chartsByClaim.js";
import {claimItem, type ClaimUses} from "./sources/claimItem.js";
import {documentCard} from "./sources/documentCard.js";
import {pointDetails, pointsOf, type Point} from "./sources/points.js";
import {sharedPassages} from "./sources/sharedPassages.js";

/** Every document's card with its claims in the order of its text, then where documents differ, and what they share. */
export const sourceList: Embed = (_, context) => {
  const tables = context.tables as unknown as Tables;
  const points = pointsOf(tables);
  const shared = tables["shared-wording"] ?? [];
  const usesOf = usesIn(context.tables, points);
  const sections = tables.documents.map((source) => {
    const claims = tables.claims
      .filter(({document}) => document === source.key)
      .sort((a, b) => a.quote_start - b.quote_start)
      .map((claim) => claimItem(claim, usesOf(claim.key)));
    return (
      `<section class="source" id="${source.key}" aria-labelledby="${source.key}-title">\n` +
      `<h2 id="${source.key}-title">${escapeHtml(source.publisher)}</h2>\n${documentCard(source, tables, usesOf(source.key).text)}` +
      `<ol class="claims">\n${claims.join("\n")}\n</ol>\n</section>\n`
    );
  });
  if (points.length > 0)
    sections.push(
      section(
        "side-by-side",
        "Side by side",
        `<p>What two documents or more speak of, first what they tell differently. They contradict each other only where both can’t be right.</p>\n` +
          points.map((point) => pointDetails(point, tables)).join("")
      )
    );
  if (shared.length > 0)
    sections.push(
      section(
        "words-in-common",
        "Words in common",
        `<p>Passages that stand word for word in two documents or more, by their first words. A passage may come from somewhere else altogether: who had it first is not said.</p>\n` +
          sharedPassages(tables)
      )
    );
  return [{html: overview(tables, points.length > 0, shared.length > 0) + sections.join("")}];
};

function usesIn(tables: AnyTables, points: readonly Point[]): (claim: string) => ClaimUses {
  const {pages} = checkSite(tables);
  const text = usesByClaim(pages, tables);
  const charts = chartsByClaim(pages, tables);
  const cells = cellsByClaim(tables);
  return (claim) => ({
    text: text.get(claim) ?? [],
    charts: charts.get(claim) ?? [],
    tables: [...new Set((cells.get(claim) ?? []).map((cell) => cell.split("/")[0]))].map((table) => ({
      href: `/tables#${table}`,
      words: table
    })),
    beside: points
      .filter(({said}) => said.some(({claims}) => claims.includes(claim)))
      .map(({id, words}) => ({href: `#${id}`, words}))
  });
}

function overview({documents}: Tables, points: boolean, shared: boolean): string {
  const places = [
    ...documents.map(({key, publisher}) => [key, publisher]),
    ...(points ? [["side-by-side", "Side by side"]] : []),
    ...(shared ? [["words-in-common", "Words in common"]] : [])
  ];
  const items = places.map(([id, name]) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`);
  return `<nav class="overview" aria-label="Documents"><ol>${items.join("")}</ol></nav>\n`;
}

function section(id: string, title: string, html: string): string {
  return `<section class="source" id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${html}</section>\n`;
}

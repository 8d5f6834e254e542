import {ofCollection} from "../../../charts/chart.js";
import {charts} from "../../../charts/index.js";
import type {CheckedPage} from "../../prose/check/checkPage.js";
import {claimKeys} from "../../prose/render/origins.js";
import {pathOf, type Use} from "../../prose/uses.js";
import type {Tables} from "../../readTables.js";

/** The charts that draw each claim, by the claim's key, each where a page shows it first, or in the gallery. */
export function chartsByClaim(pages: readonly CheckedPage[], tables: Tables): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  const collections = [...new Set((tables.documents ?? []).map(({collection}) => String(collection)))].filter(Boolean);
  for (const chart of charts) {
    if (!chart.tables.every((table) => Object.hasOwn(tables, table))) continue;
    const use = {href: `${placeOf(chart.slug, pages)}#${chart.slug}`, words: chart.slug.replaceAll("-", " ")};
    const claims = collections.flatMap((collection) =>
      chart
        .rows(ofCollection(tables, chart.tables, collection))
        .flatMap(({cell, claim}) => [claim, ...claimsOf(cell, tables)])
    );
    for (const claim of new Set(claims)) if (claim) found.set(claim, [...(found.get(claim) ?? []), use]);
  }
  return found;
}

function claimsOf(cell: string, tables: Tables): string[] {
  const [table, key] = cell.split("/");
  const row = (tables[table] ?? []).find((row) => row.key === key);
  return row ? claimKeys({table, key, column: "", row}, tables) : [];
}

function placeOf(slug: string, pages: readonly CheckedPage[]): string {
  const page = pages.find(({bindings}) =>
    bindings.some(({address}) => address.scheme === "chart" && address.slug === slug)
  );
  return page ? pathOf(page.file) : "/gallery";
}

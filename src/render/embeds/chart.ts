import {charts} from "../../charts/index.js";
import {ofCollection} from "../../charts/chart.js";
import {dataLink} from "../dataLink.js";
import {escapeHtml} from "../escapeHtml.js";
import {attachment, type Embed} from "./embed.js";

/** `![caption](chart:slug)`: a figure, with its texts in the HTML and its drawing made in the browser. */
export const chart: Embed = (slug, {tables, caption, path, collection, preview}) => {
  const found = charts.find((chart) => chart.slug === slug);
  if (!found) throw new Error(`unknown chart: ${slug}; one of ${charts.map(({slug}) => slug).join(", ")}`);
  const missing = found.tables.filter((table) => !Object.hasOwn(tables, table));
  if (missing.length > 0) throw new Error(`missing table: ${missing.join(", ")} of chart ${slug}`);
  const drawn = ofCollection(tables, found.tables, collection);
  const downloads = found.tables.map((table) => dataLink(`${table}.csv`, `${table}.csv`, {path, preview}));
  const module = slug.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const files = found.tables.map((table) => `${JSON.stringify(table)}: ${attachment(table)}`);
  return [
    {
      html:
        `<figure class="figure" id="${slug}" role="group" aria-labelledby="${slug}-title">\n` +
        `<h2 class="figure-title" id="${slug}-title">${escapeHtml(found.title(drawn))}</h2>\n` +
        `<p class="figure-subtitle">${escapeHtml(found.subtitle(drawn))}</p>\n` +
        `<div class="figure-drawing" role="img" aria-label="${escapeHtml(found.alt(drawn))}">\n`
    },
    {
      code:
        `import("/components/liveFigure.js").then(({liveFigure}) => liveFigure(` +
        `import("/charts/${module}.js").then(({${module}}) => ${module}), {${files.join(", ")}}, ${JSON.stringify(collection)}))`
    },
    {
      html:
        `<noscript><p>${escapeHtml(found.alt(drawn))}</p></noscript>\n</div>\n<figcaption>` +
        [caption, ...found.notes(drawn)]
          .filter(Boolean)
          .map((note) => `<p>${escapeHtml(note)}</p>`)
          .join("") +
        `<p>Data: ${downloads.join(", ")}</p></figcaption>\n</figure>\n`
    }
  ];
};

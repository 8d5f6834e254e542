import {dataHref, dataLink} from "../dataLink.js";
import {type Embed, type EmbedContext, type Part} from "../embeds/embed.js";
import {escapeHtml} from "../escapeHtml.js";
import {readDatapackage, type Resource} from "../readDatapackage.js";
import type {Row} from "../readTables.js";

/** Every table with its description, downloads and codebook in the HTML, and its rows to browse where scripts run. */
export const tableList: Embed = (_, context) => {
  const resources = readDatapackage();
  return [{html: overview(resources, context)}, ...resources.flatMap((resource) => section(resource, context))];
};

function overview(resources: Resource[], context: EmbedContext): string {
  const items = resources.map(({name, title}) => `<li><a href="#${name}">${escapeHtml(title)}</a></li>`);
  return (
    `<p>All of them together: ${dataLink("datapackage.json", "datapackage.json", context)}, ` +
    `a Data Package that names every file, column and hash.</p>\n` +
    `<nav class="overview" aria-label="Tables"><ol>${items.join("")}</ol></nav>\n`
  );
}

function section({name, title, description, schema}: Resource, context: EmbedContext): Part[] {
  const count = context.tables[name].length;
  const rows = count === 1 ? "1 row" : `${count} rows`;
  const columns = schema.fields.map(
    (field) =>
      `<dt><code>${escapeHtml(field.name)}</code> <span>${escapeHtml(field.type)}</span></dt>` +
      `<dd>${escapeHtml(field.title)}. ${escapeHtml(field.description)}</dd>`
  );
  return [
    {
      html:
        `<section class="table" id="${name}" aria-labelledby="${name}-title">\n` +
        `<h2 id="${name}-title">${escapeHtml(title)}</h2>\n<p>${escapeHtml(description)}</p>\n` +
        `<p class="downloads">${rows} · ${dataLink(`${name}.csv`, "CSV", context)} · ` +
        `${dataLink(`${name}.json`, "JSON", context)}</p>\n` +
        `<details class="codebook"><summary>Columns</summary><dl>${columns.join("\n")}</dl></details>\n` +
        `<details class="browser" data-rows="${escapeHtml(dataHref(`${name}.json`, context))}"` +
        ` data-columns="${schema.fields.map(({name}) => name).join(" ")}"` +
        ` data-claims="${claimColumns(context.tables[name], context).join(" ")}" data-title="${escapeHtml(title)}">` +
        `<summary>Rows</summary><noscript><p>The rows are in the files above.</p></noscript></details>\n</section>\n`
    }
  ];
}

/** The columns that hold nothing but keys of claims. */
function claimColumns(rows: readonly Row[], {tables}: EmbedContext): string[] {
  const claims = new Set(tables.claims.map(({key}) => key));
  return Object.keys(rows[0] ?? {}).filter((column) => {
    const values = rows.flatMap((row) => row[column] ?? []).filter((value) => value !== "");
    return values.length > 0 && values.every((value) => claims.has(value));
  });
}

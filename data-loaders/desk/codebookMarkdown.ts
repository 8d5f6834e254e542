import {columnsOf, type Column} from "../tables/schema/describe.js";
import type {Table} from "../tables/table.js";

/** The codebook as a Markdown file: every table with its columns, out of the schemas. */
export function codebookMarkdown(tables: readonly Table[]): string {
  const parts = tables.map((table) => [
    `## ${table.name}`,
    "",
    cell(table.description),
    "",
    "| column | type | what it holds |",
    "| --- | --- | --- |",
    ...columnsOf(table).map(
      (column) =>
        `| \`${column.name}\` | ${column.type}${column.required ? "" : ", or empty"} | ${cell(told(column))} |`
    ),
    ""
  ]);
  const head = "Written by `npm run codebook` from the schemas in `data-loaders/tables`: change it there.";
  return ["# Codebook", "", head, "", ...parts.flat()].join("\n");
}

function told({title, description, unit, enum: words, references}: Column): string {
  return [
    `${title}. ${description}`,
    ...(unit ? [`Unit: ${unit}.`] : []),
    ...(words ? [`One of ${words.join(", ")}.`] : []),
    ...(references ? [references === "cell" ? "Names cells." : `Keys of ${references}.`] : [])
  ].join(" ");
}

function cell(text: string): string {
  return text.replace(/[|<>*_]/g, "\\$&").replace(/\s+/g, " ");
}

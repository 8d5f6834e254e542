import type {Table} from "../tables/table.js";

/** The list of tables in README.md, a line each. */
export function tableListMarkdown(tables: readonly Table[]): string {
  return tables.map(({name, description}) => `- \`${name}\`: ${description}`).join("\n");
}

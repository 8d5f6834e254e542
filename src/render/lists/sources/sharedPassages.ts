import type {Tables} from "../../../../data-loaders/tables/index.js";
import {escapeHtml} from "../../escapeHtml.js";

type About = Pick<Tables, "documents" | "shared-wording">;

/** The passages that documents share, by their first words, each with who holds it and who has it as a quotation. */
export function sharedPassages({documents, "shared-wording": passages}: About): string {
  const name = (key: string) => documents.find((document) => document.key === key)?.publisher ?? key;
  const items = passages.map(({words, quote_text, documents: holders, quoted_in}) => {
    const quoted =
      quoted_in.length === 0
        ? ""
        : `; in quotation marks in ${quoted_in.length === holders.length ? "all of them" : quoted_in.map(name).join(", ")}`;
    const links = holders.map((key) => `<a href="#${escapeHtml(key)}">${escapeHtml(name(key))}</a>`).join(", ");
    return `<li>${words} words, from <q>${escapeHtml(quote_text)} …</q>: ${links}${escapeHtml(quoted)}</li>`;
  });
  return `<ol class="passages">${items.join("\n")}</ol>\n`;
}

import type {CoreState, Token} from "../../embeds/markdownIt.js";
import {escapeHtml} from "../../escapeHtml.js";
import type {CheckedPage} from "../check/checkPage.js";
import type {TableRows} from "../cells.js";
import type {Binding} from "../check/context.js";
import {isError, type Finding} from "../finding.js";
import {card} from "./card.js";
import {firstMentions} from "./firstMentions.js";
import {originsOf, sourceAddress} from "./origins.js";

const schemes = /^(?:cell|count|quote|source|plain):/;

/** Replaces the links of a page's schemes by what a reader sees; returns how many cards it gave the page. */
export function renderPhrases(state: CoreState, page: CheckedPage, tables: TableRows, preview: boolean): number {
  const waiting = byWords(page.bindings);
  const errors = page.findings.filter(isError);
  const numbers = firstMentions(page.bindings);
  let heading = false;

  function phrase(open: Token, inside: Token[], close: Token): Token[] {
    const binding = waiting.get(`${addressIn(open)}\n${wordsOf(inside)}`)?.shift();
    const amiss = errors.filter(({line, column}) => line === binding?.line && column === binding.column);
    if (preview && (!binding || amiss.length > 0)) return marked(state, inside, amiss);
    // Framework wraps headings in an anchor, which no link may stand in.
    if (!binding) return inside;
    if (binding.address.scheme === "plain")
      return [inline(state, `<span class="waived">`), ...inside, inline(state, "</span>")];
    if (heading) return [inline(state, `<span class="bound-again">`), ...inside, inline(state, "</span>")];
    if (binding.address.scheme === "source") {
      open.attrSet("href", `/sources#${binding.address.document}`);
      return [inline(state, `<span class="binding">`), open, ...inside, close, inline(state, "</span>")];
    }
    const id = numbers.get(binding);
    if (id === undefined) return [inline(state, `<span class="bound-again">`), ...inside, inline(state, "</span>")];
    const origins = originsOf(binding, tables);
    open.attrSet("href", sourceAddress(binding, origins));
    open.attrSet("class", "bound");
    open.attrSet("id", `bound-${id}`);
    if (origins.origins.length + origins.record.length === 0 && origins.workedOut === "")
      return [inline(state, `<span class="binding">`), open, ...inside, close, inline(state, "</span>")];
    open.attrSet("aria-describedby", `card-${id}`);
    const end = inline(state, `${card(`card-${id}`, origins)}</span>`);
    return [inline(state, `<span class="binding">`), open, ...inside, close, end];
  }

  for (const token of state.tokens) {
    if (token.type.startsWith("heading_")) heading = token.type === "heading_open";
    if (token.type !== "inline" || !token.children) continue;
    const children: Token[] = [];
    for (let i = 0; i < token.children.length; ++i) {
      const child = token.children[i];
      if (child.type !== "link_open" || !schemes.test(addressIn(child))) {
        children.push(child);
        continue;
      }
      const end = token.children.findIndex(({type}, j) => j > i && type === "link_close");
      children.push(...phrase(child, token.children.slice(i + 1, end), token.children[end]));
      i = end;
    }
    token.children = children;
  }
  return numbers.size;
}

function byWords(bindings: readonly Binding[]): Map<string, Binding[]> {
  const found = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const key = `${binding.href}\n${binding.words}`;
    found.set(key, [...(found.get(key) ?? []), binding]);
  }
  return found;
}

function inline(state: CoreState, content: string): Token {
  const token = new state.Token("html_inline", "", 0);
  token.content = content;
  return token;
}

function addressIn(token: Token): string {
  const href = token.attrGet("href") ?? "";
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** The words as a page's passage holds them: what is no prose is one U+FFFC. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({type, content}) => {
      if (type === "text" || type === "text_special") return content;
      if (type.endsWith("break")) return " ";
      return type === "code_inline" || type === "image" ? "\uFFFC" : "";
    })
    .join("");
}

function marked(state: CoreState, inside: Token[], findings: readonly Finding[]): Token[] {
  const message = findings.map(({kind, message}) => `${kind}: ${message}`).join("; ") || "invalid address";
  return [inline(state, `<mark class="amiss" title="${escapeHtml(message)}">`), ...inside, inline(state, "</mark>")];
}

import {existsSync, readFileSync} from "node:fs";
import {escapeHtml} from "../../escapeHtml.js";
import type {CoreState, MarkdownIt, Token} from "../../embeds/markdownIt.js";
import {checkPage, type CheckedPage} from "../check/checkPage.js";
import type {Against, Binding} from "../check/context.js";
import {isError, print, type Finding} from "../finding.js";
import {frontMatter} from "../page/frontMatter.js";
import {loadAgainst} from "../loadAgainst.js";
import {card} from "./card.js";
import {mentionKey, originsOf, sourceAddress} from "./origins.js";

const schemes = /^(?:cell|count|quote|source|plain):/;

/** A core rule of Framework's parser: bound phrases become links to their words; a preview marks what is wrong. */
export function proseRule({
  preview,
  against = loadAgainst
}: {
  preview: boolean;
  against?: () => Against;
}): (md: MarkdownIt) => MarkdownIt {
  return (md) => {
    md.core.ruler.push("prose", (state) => {
      const file = `src${state.env.path}.md`;
      if (!existsSync(file)) return;
      const source = readFileSync(file, "utf8");
      const tables = against();
      render(state, checkPage(file, source, tables), tables, {preview, skipped: frontMatter(source).lines});
    });
    return md;
  };
}

function render(
  state: CoreState,
  {bindings, findings}: CheckedPage,
  {tables}: Against,
  {preview, skipped}: {preview: boolean; skipped: number}
): void {
  const errors = findings.filter(isError);
  const waiting = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const key = `${binding.href}\n${binding.words}`;
    waiting.set(key, [...(waiting.get(key) ?? []), binding]);
  }
  const mentioned = new Set<string>();
  let cards = 0;
  let heading = false;
  for (const token of state.tokens) {
    if (token.type === "heading_open") mentioned.clear();
    if (token.type === "heading_open" || token.type === "heading_close") heading = token.type === "heading_open";
    if (token.type !== "inline" || !token.children) continue;
    token.children = token.children.flatMap((child, i, children): Token[] => {
      if (child.type === "link_close") {
        const open = openOf(children, i);
        return open && schemes.test(decoded(open)) ? [] : [child];
      }
      if (child.type !== "link_open" || !schemes.test(decoded(child))) return inLink(children, i) ? [] : [child];
      const close = closeOf(children, i);
      const inside = children.slice(i + 1, close);
      const words = inside
        .map((part) =>
          /break$/.test(part.type)
            ? " "
            : part.type === "text" || part.type === "text_special"
              ? part.content
              : part.type === "code_inline"
                ? "\uFFFC"
                : ""
        )
        .join("");
      const binding = waiting.get(`${decoded(child)}\n${words}`)?.shift();
      const amiss = binding && errors.filter(({line, column}) => line === binding.line && column === binding.column);
      if (preview && (!binding || amiss!.length > 0)) return marked(state, inside, amiss ?? []);
      if (!binding || binding.address.scheme === "plain") return inside;
      const id = `card-${cards + 1}`;
      const key = mentionKey(binding);
      const first = !mentioned.has(key);
      mentioned.add(key);
      if (heading) return inside;
      if (binding.address.scheme === "source") {
        child.attrSet("href", `/sources#${binding.address.document}`);
        return [child, ...inside, children[close]];
      }
      if (!first) return [html(state, `<span class="bound-again">`), ...inside, html(state, "</span>")];
      cards++;
      const origins = originsOf(binding, tables);
      child.attrSet("href", sourceAddress(binding, origins));
      child.attrSet("class", "bound");
      child.attrSet("id", `bound-${cards}`);
      if (origins.origins.length + origins.workedOut.length === 0) return [child, ...inside, children[close]];
      child.attrSet("aria-describedby", id);
      return [
        html(state, `<span class="binding">`),
        child,
        ...inside,
        children[close],
        html(state, `${card(id, origins)}</span>`)
      ];
    });
  }
  if (preview) tell(state, errors, skipped);
  if (cards > 0) offer(state);
}

function html(state: CoreState, content: string, type = "html_inline"): Token {
  const token = new state.Token(type, "", 0);
  token.content = content;
  return token;
}

function decoded(token: Token): string {
  const href = token.attrGet("href") ?? "";
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

function openOf(children: readonly Token[], close: number): Token | undefined {
  return children.slice(0, close).findLast(({type}) => type === "link_open");
}

function closeOf(children: readonly Token[], open: number): number {
  return children.findIndex(({type}, i) => i > open && type === "link_close");
}

/** Whether the token stands within a link of ours, which has taken it along already. */
function inLink(children: readonly Token[], at: number): boolean {
  const open = children.slice(0, at).findLastIndex(({type}) => type === "link_open");
  return open >= 0 && closeOf(children, open) > at && schemes.test(decoded(children[open]));
}

function marked(state: CoreState, inside: Token[], findings: readonly Finding[]): Token[] {
  const message = findings.map(({kind, message}) => `${kind}: ${message}`).join("; ") || "invalid address";
  return [html(state, `<mark class="amiss" title="${escapeHtml(message)}">`), ...inside, html(state, "</mark>")];
}

/** Tells each error below the block that it stands in. */
function tell(state: CoreState, errors: readonly Finding[], skipped: number): void {
  for (let i = state.tokens.length - 1; i >= 0; --i) {
    const {map, type} = state.tokens[i];
    if (type !== "inline" || !map) continue;
    const here = errors.filter(({line}) => line - skipped > map[0] && line - skipped <= map[1]);
    if (here.length === 0) continue;
    const end = state.tokens.findIndex(
      (token, j) => j > i && /^(?:paragraph|heading|table|bullet_list|ordered_list)_close$/.test(token.type)
    );
    state.tokens.splice((end < 0 ? i : end) + 1, 0, html(state, errorBox(here), "html_block"));
  }
  const front = errors.filter(({line}) => line <= skipped);
  if (front.length > 0) state.tokens.unshift(html(state, errorBox(front), "html_block"));
}

function errorBox(findings: readonly Finding[]): string {
  return `<pre class="observablehq--error amiss-message">${escapeHtml(findings.map(print).join("\n"))}</pre>\n`;
}

/** The switch that shows all sources, below the page's first heading, and the script of the cards. */
function offer(state: CoreState): void {
  const at = state.tokens.findIndex(({type}) => type === "heading_close");
  const box = `<p class="show-sources"><input type="checkbox" id="show-sources"> <label for="show-sources">Show our sources</label></p>\n`;
  state.tokens.splice(at + 1, 0, html(state, box, "html_block"));
  state.tokens.push(html(state, `<script type="module" src="/components/sourceCards.js"></script>\n`, "html_block"));
}

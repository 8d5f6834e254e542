import type {CoreState, MarkdownIt, Token} from "./embeds/markdownIt.js";
import {escapeHtml} from "./escapeHtml.js";
import {readFrontMatter} from "./readFrontMatter.js";

/**
 * A core rule of Framework's parser, after the others: the first paragraph below the title is the standfirst, the
 * byline of the front matter follows it; code, tables, figures and cards get the scripts that serve them, once a page.
 */
export function pageParts(md: MarkdownIt): MarkdownIt {
  md.core.ruler.push("page parts", (state) => {
    openPage(state);
    const html = state.tokens.map(({type, content}) => (type === "html_block" ? content : "")).join("");
    if (state.tokens.some(({type}) => type === "fence")) state.tokens.push(script("copyButtons", state));
    if (/class="(?:table-figure|browser)"/.test(html)) state.tokens.push(script("tables", state));
    if (/class="(?:figure|source)"/.test(html)) state.tokens.push(script("layOut", state));
  });
  // The copy button of Framework has no words; ours has its place in this box.
  const {fence} = md.renderer.rules;
  md.renderer.rules.fence = (...args) =>
    fence(...args).replace(/<pre>(<code[^]*<\/pre>)/, `<div class="code"><pre data-copy="none">$1</div>`);
  return md;
}

function openPage(state: CoreState): void {
  const {tokens} = state;
  const title = tokens.findIndex(({type}) => type === "heading_close");
  // The switch that shows all sources goes below what opens the page.
  const offered = tokens[title + 1]?.content.startsWith(`<p class="show-sources"`) ? 1 : 0;
  const open = title + 1 + offered;
  if (tokens[open]?.type !== "paragraph_open") return;
  tokens[open].attrSet("class", "standfirst");
  const close = tokens.findIndex(({type}, i) => i > open && type === "paragraph_close");
  const line = byline(readFrontMatter(state.env.path).values);
  const below = tokens.slice(title + 1, open);
  if (line) below.unshift(block(line, state));
  tokens.splice(close + 1, 0, ...below);
  tokens.splice(title + 1, offered);
}

/** Who wrote the page and when: `author`, `published` and `updated` of its front matter, the days as ISO dates. */
export function byline({author, published, updated}: Record<string, string>): string {
  const day = (name: string, date: string) => {
    const parsed = new Date(`${date}T00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(parsed.getTime())) {
      throw new Error(`invalid ${name.toLowerCase()}: ${date} (front matter); give a day such as 2026-11-22`);
    }
    const words = parsed.toLocaleDateString("en-GB", {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});
    return `${name} <time datetime="${date}">${words}</time>`;
  };
  const parts = [
    author && `By ${escapeHtml(author)}`,
    published && day("Published", published),
    updated && day("Updated", updated)
  ].filter(Boolean);
  return parts.length === 0 ? "" : `<p class="byline">${parts.map((part) => `<span>${part}</span>`).join(" · ")}</p>\n`;
}

function script(name: string, state: CoreState): Token {
  return block(`<script type="module" src="/components/${name}.js"></script>\n`, state);
}

function block(content: string, state: CoreState): Token {
  const token = new state.Token("html_block", "", 0);
  token.content = content;
  return token;
}

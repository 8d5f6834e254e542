import {existsSync, readFileSync} from "node:fs";
import type {CoreState, MarkdownIt, Token} from "../../embeds/markdownIt.js";
import {escapeHtml} from "../../escapeHtml.js";
import {checkPage} from "../check/checkPage.js";
import type {Against} from "../check/context.js";
import {isError, print, type Finding} from "../finding.js";
import {loadAgainst} from "../loadAgainst.js";
import {frontMatter} from "../page/frontMatter.js";
import {renderPhrases} from "./phrases.js";

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
      const facts = against();
      const page = checkPage(file, source, facts);
      const cards = renderPhrases(state, page, facts.tables, preview);
      if (preview) tell(state, page.findings.filter(isError), frontMatter(source).lines);
      if (cards > 0) offer(state);
    });
    return md;
  };
}

/** Tells each error below the block that it stands in; those of the front matter at the top. */
function tell(state: CoreState, errors: readonly Finding[], skipped: number): void {
  for (let i = state.tokens.length - 1; i >= 0; --i) {
    const {map, type} = state.tokens[i];
    if ((type !== "inline" && type !== "html_block") || !map) continue;
    const here = errors.filter(({line}) => line - skipped > map[0] && line - skipped <= map[1]);
    if (here.length === 0) continue;
    const end =
      type === "inline"
        ? state.tokens.findIndex((token, j) => j > i && /^(?:paragraph|heading|table)_close$/.test(token.type))
        : i;
    state.tokens.splice((end < 0 ? i : end) + 1, 0, block(state, errorBox(here)));
  }
  const front = errors.filter(({line}) => line <= skipped);
  if (front.length > 0) state.tokens.unshift(block(state, errorBox(front)));
}

function errorBox(findings: readonly Finding[]): string {
  return `<pre class="observablehq--error amiss-message">${escapeHtml(findings.map(print).join("\n"))}</pre>\n`;
}

/** The switch that shows all sources, below the page's first heading, and the script of the cards. */
function offer(state: CoreState): void {
  const at = state.tokens.findIndex(({type}) => type === "heading_close");
  const box = `<p class="show-sources"><input type="checkbox" id="show-sources"> <label for="show-sources">Show our sources</label></p>\n`;
  state.tokens.splice(at + 1, 0, block(state, box));
  state.tokens.push(block(state, `<script type="module" src="/components/sourceCards.js"></script>\n`));
}

function block(state: CoreState, content: string): Token {
  const token = new state.Token("html_block", "", 0);
  token.content = content;
  return token;
}

import {escapeHtml} from "../escapeHtml.js";
import {pageSource, readFrontMatter} from "../readFrontMatter.js";
import {readTables} from "../readTables.js";
import {chart} from "./chart.js";
import {attachment, type Embed, type Part} from "./embed.js";
import {list} from "./list.js";
import {table} from "./table.js";
import type {CoreState, MarkdownIt, Token} from "./markdownIt.js";

/** The schemes of embeds: an image alone in its paragraph, with such an address, is replaced by what it names. */
const schemes: Record<string, Embed> = {chart, list, table};

/** Framework's `markdownIt` hook. An embed that can't be made fails the build; a preview says so in its place. */
export function embeds({preview}: {preview: boolean}): (md: MarkdownIt) => MarkdownIt {
  return (md) => {
    md.core.ruler.push("embeds", (state) => embedAll(state, preview));
    return md;
  };
}

function embedAll(state: CoreState, preview: boolean): void {
  const {tokens} = state;
  const {path, params = {}} = state.env;
  const {values, firstLine} = readFrontMatter(path);
  const {collection = ""} = values;
  let found = false;
  for (let i = tokens.length - 3; i >= 0; --i) {
    const image = loneImage(tokens.slice(i, i + 3));
    const [, scheme, address] = /^([a-z]+):(.+)$/.exec(image?.attrGet("src") ?? "") ?? [];
    if (!image || !Object.hasOwn(schemes, scheme)) continue;
    let parts: Part[];
    try {
      parts = schemes[scheme](address, {
        tables: readTables(),
        caption: captionOf(image),
        path,
        params,
        collection,
        preview
      });
    } catch (error) {
      const place = `${firstLine + tokens[i].map![0]}:${1 + tokens[i + 1].content.indexOf("![")}`;
      const message = `${pageSource(path)}:${place}  ${(error as Error).message}`;
      if (!preview) throw new Error(message);
      parts = [{html: `<p class="observablehq--error">${escapeHtml(message)}</p>`}];
    }
    tokens.splice(i, 3, ...parts.map((part) => tokenOf(part, state)));
    found = true;
  }
  if (preview && found) tokens.push(tokenOf({code: watchTables}, state));
}

/** The caption as a reader sees it; what its links name was checked with the page's prose. */
function captionOf({children}: Token): string {
  return (children ?? [])
    .map(({type, content}) =>
      type.endsWith("break") ? " " : /^(?:text|text_special|code_inline)$/.test(type) ? content : ""
    )
    .join("");
}

function loneImage([open, inline, close]: Token[]): Token | undefined {
  if (open.type !== "paragraph_open" || inline?.type !== "inline" || close?.type !== "paragraph_close") return;
  if (inline.children?.length === 1 && inline.children[0].type === "image") return inline.children[0];
}

function tokenOf(part: Part, state: CoreState): Token {
  const token = new state.Token("html" in part ? "html_block" : "fence", "", 0);
  token.content = "html" in part ? part.html : part.code;
  if ("code" in part) token.info = "js";
  return token;
}

/**
 * Framework's preview parses a page again when a loader changes only if a code block of the page attaches a table of
 * it. One is enough, for they share a loader; each more would parse the page once more.
 */
const watchTables = `${attachment("documents")};`;

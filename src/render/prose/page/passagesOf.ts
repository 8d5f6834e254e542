import MarkdownIt from "markdown-it";
import {frontMatter} from "./frontMatter.js";
import type {Image, Link, Passage} from "./passage.js";
import {Places} from "./places.js";

type Token = ReturnType<MarkdownIt["parse"]>[number];

// As Framework sets it up.
const md = new MarkdownIt({html: true, linkify: true}).enable("linkify");
md.linkify.set({fuzzyLink: false, fuzzyEmail: false});

const opaque = "\uFFFC";

/** A reference's definition at the foot of a page. */
export interface Definition {
  label: string;
  href: string;
  line: number;
  column: number;
}

/** A page taken apart. */
export interface Page {
  passages: Passage[];
  definitions: Definition[];
  collection: string;
  /** The numeric literals in `${…}`. */
  literals: {words: string; line: number; column: number}[];
}

/** A page's passages in the order of its source, the title and description first. */
export function passagesOf(source: string): Page {
  const {values, body} = frontMatter(source);
  const {text, expressions} = hideExpressions(body);
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const places = new Places(lines);
  const tokens = md.parse(text, {});
  const passages: Passage[] = [];
  for (const name of ["title", "description"] as const) {
    const front = values.get(name);
    if (!front) continue;
    const [{children, content}] = md.parseInline(front.value, {});
    const place = (offset: number) => ({line: front.line, column: front.column + offset});
    passages.push(...read(children ?? [], content, place, {where: name, section: 0}));
  }
  let section = 0;
  let first = 0;
  let heading = false;
  let fences: [number, number][] = [];
  for (const token of tokens) {
    if (token.map) first = token.map[0];
    if (token.type === "heading_open") section++;
    if (token.type === "heading_open" || token.type === "heading_close") heading = token.nesting === 1;
    if (token.type === "fence" || token.type === "code_block") fences.push(token.map!);
    if (token.type === "html_block") passages.push(htmlPassage(token, places, section));
    if (token.type === "inline")
      passages.push(
        ...read(token.children ?? [], token.content, places.of(token.content, first), {
          where: heading ? "heading" : "prose",
          section
        })
      );
  }
  const hidden = (line: number) => fences.some(([from, to]) => from <= line && line < to);
  return {
    passages,
    definitions: definitionsIn(lines, hidden),
    collection: values.get("collection")?.value ?? "",
    literals: literalsIn(expressions, hidden)
  };
}

function read(
  children: readonly Token[],
  content: string,
  place: Passage["place"],
  about: Pick<Passage, "where" | "section">
): Passage[] {
  const inner: Passage[] = [];
  const pieces: [number, number][] = [];
  const links: Link[] = [];
  const images: Image[] = [];
  let text = "";
  let cursor = 0;
  const put = (words: string, marked = words) => {
    const found = marked === "" ? cursor : content.indexOf(marked, cursor);
    if (found >= 0) cursor = found;
    pieces.push([text.length, cursor]);
    text += words;
    if (found >= 0) cursor += marked.length;
  };
  for (const token of children) {
    if (token.type === "text" || token.type === "text_special")
      put(token.content, token.type === "text_special" ? token.markup : token.content);
    else if (token.type === "softbreak" || token.type === "hardbreak") put(" ", "\n");
    else if (token.type === "link_open")
      links.push({start: text.length, end: -1, href: decoded(String(token.attrGet("href"))), label: ""});
    else if (token.type === "link_close") {
      const link = links.findLast(({end}) => end < 0)!;
      link.end = text.length;
      const [, bracketed = ""] = /^\](\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])?/.exec(content.slice(cursor)) ?? [];
      const opened = content.lastIndexOf("[", cursor);
      if (bracketed.startsWith("[")) link.label = bracketed.slice(1, -1) || content.slice(opened + 1, cursor);
      else if (bracketed === "" && content[cursor] === "]") link.label = content.slice(opened + 1, cursor);
      if (content[cursor] === "]") cursor += 1 + bracketed.length;
    } else if (token.type === "image") {
      const start = content.indexOf("![", cursor);
      const from = start < 0 ? cursor : start + 2;
      inner.push(
        ...read(token.children ?? [], content.slice(from), (offset) => place(from + offset), {
          ...about,
          where: "caption"
        })
      );
      images.push({at: text.length, src: decoded(String(token.attrGet("src"))), alone: children.length === 1});
      put(opaque, "![");
      cursor = Math.max(cursor, from + token.content.length);
    } else if (token.type === "code_inline") put(opaque, token.content);
    else if (token.type === "html_inline") put(attributesOf(token.content), token.content);
  }
  const at = (offset: number) => {
    const [start, from] = pieces.findLast(([start]) => start <= offset) ?? [0, 0];
    return place(from + offset - start);
  };
  return [{...about, text, links, images, place: at}, ...inner];
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

// What a reader sees or hears of a tag: its title, alt and label; a comment and a tag itself are nothing.
function attributesOf(html: string): string {
  return [...html.matchAll(/\s(?:alt|title|aria-label|placeholder)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)]
    .map(([, a, b]) => ` ${a ?? b} `)
    .join("");
}

function htmlPassage(token: Token, places: Places, section: number): Passage {
  const {content} = token;
  const blank = (text: string) => text.replace(/[^\n]/g, "\u200B");
  const text = content
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, blank)
    .replace(/<[^>]*>/g, (tag) =>
      tag
        .replace(/[^\n]/g, "\u200B")
        .split("")
        .map((hidden, i) => (seen(tag, i) ? tag[i] : hidden))
        .join("")
    )
    .replace(/&#(x[0-9a-f]+|[0-9]+);/gi, (entity, code: string) => characterOf(code) + blank(entity).slice(1))
    .replace(/&[a-z]+;/gi, blank);
  return {where: "html", section, text, links: [], images: [], place: places.of(content, token.map![0])};
}

function characterOf(code: string): string {
  const point = /^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code);
  return point > 31 && point < 0xd800 ? String.fromCharCode(point) : "\u200B";
}

function seen(tag: string, at: number): boolean {
  for (const match of tag.matchAll(/\s(?:alt|title|aria-label|placeholder)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)) {
    const value = match[1] ?? match[2];
    const end = match.index + match[0].length - 1;
    if (at >= end - value.length && at < end) return true;
  }
  return false;
}

/** The text with every `${…}` written over, so that none is read as Markdown. */
function hideExpressions(text: string): {
  text: string;
  expressions: {start: number; words: string; line: number; column: number}[];
} {
  const expressions: {start: number; words: string; line: number; column: number}[] = [];
  let hidden = text;
  for (let start = text.indexOf("${"); start >= 0; start = text.indexOf("${", start + 2)) {
    let depth = 0;
    let end = start + 1;
    for (; end < text.length; ++end) {
      if (text[end] === "{") depth++;
      else if (text[end] === "}" && --depth === 0) break;
    }
    const before = text.slice(0, start).split("\n");
    const words = text.slice(start, end + 1);
    expressions.push({start, words, line: before.length, column: before[before.length - 1].length + 1});
    hidden = hidden.slice(0, start) + words.replace(/[^\n]/g, opaque) + hidden.slice(end + 1);
    start = Math.max(start, end - 1);
  }
  return {text: hidden, expressions};
}

function literalsIn(
  expressions: readonly {words: string; line: number; column: number}[],
  hidden: (line: number) => boolean
): Page["literals"] {
  return expressions
    .filter(({line}) => !hidden(line - 1))
    .flatMap(({words, line, column}) =>
      [...words.matchAll(/(?<![\w$.])\.?\d[\w.]*/g)].map(({0: literal, index}) => {
        const before = words.slice(0, index).split("\n");
        return {
          words: literal,
          line: line + before.length - 1,
          column: (before.length === 1 ? column : 1) + before[before.length - 1].length
        };
      })
    );
}

function definitionsIn(lines: readonly string[], hidden: (line: number) => boolean): Definition[] {
  return lines.flatMap((line, i) => {
    const match = /^ {0,3}\[([^\]^][^\]]*)\]:\s*<?([^\s>]+)>?/.exec(line);
    return match && !hidden(i) ? [{label: match[1], href: match[2], line: i + 1, column: line.indexOf("[") + 1}] : [];
  });
}

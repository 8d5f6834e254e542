import type {Embed} from "../embeds/embed.js";
import {escapeHtml} from "../escapeHtml.js";
import {addressOf} from "../prose/cells.js";
import type {CheckedPage} from "../prose/check/checkPage.js";
import type {Binding} from "../prose/check/context.js";
import {checkSite} from "../prose/checkSite.js";
import {tell} from "../prose/follow/follows.js";
import {originsOf} from "../prose/render/origins.js";
import type {Passage} from "../prose/page/passage.js";
import {voiceWords} from "../../charts/voiceWords.js";
import type {Tables} from "../readTables.js";

const sentences = new Intl.Segmenter("en", {granularity: "sentence"});

/** What an editor asks for before publication: each sentence with its values, their cells, words and speakers. */
export const factCheck: Embed = (_, {tables}) => {
  const {pages, coverage, findings} = checkSite(tables);
  const {rendered, bound, tallied, waived, unbound} = coverage;
  const looks = findings.filter(({kind}) => kind === "look");
  const summary =
    `<p class="coverage">${rendered} numbers stand in the text: ${bound} lead to a document’s words, ${tallied} are worked ` +
    `out from them, ${waived} are waived, ${unbound} are unbound. <a href="/data/coverage.json">coverage.json</a>, ` +
    `<a href="/data/annotations.jsonld">annotations.jsonld</a></p>\n`;
  return [
    {
      html:
        summary +
        pages
          .filter(({bindings}) => bindings.some(isPhrase))
          .map((page) => pageOf(page, tables))
          .join("") +
        eye(looks)
    }
  ];
};

function isPhrase({address}: Binding): boolean {
  return address.scheme !== "chart" && address.scheme !== "list" && address.scheme !== "table";
}

function pageOf({file, bindings}: CheckedPage, tables: Tables): string {
  const passages = [...new Set(bindings.filter(isPhrase).map(({passage}) => passage))];
  const items = passages.flatMap((passage) =>
    sentencesOf(
      passage,
      bindings.filter((binding) => binding.passage === passage && isPhrase(binding))
    )
  );
  return (
    `<section class="fact-check"><h2>${escapeHtml(file)}</h2>\n<ol>\n` +
    items
      .map(
        ({text, bindings}) =>
          `<li><p class="says">${escapeHtml(text)}</p>\n<ul>${bindings.map((binding) => item(binding, tables)).join("\n")}</ul></li>\n`
      )
      .join("") +
    `</ol></section>\n`
  );
}

function sentencesOf({text}: Passage, bindings: readonly Binding[]): {text: string; bindings: Binding[]}[] {
  return [...sentences.segment(text)]
    .map(({segment, index}) => ({
      text: segment.trim(),
      bindings: bindings.filter(({start}) => index <= start && start < index + segment.length)
    }))
    .filter(({bindings}) => bindings.length > 0);
}

function item(binding: Binding, tables: Tables): string {
  const {words, address, cells} = binding;
  const head = `<b>${escapeHtml(words)}</b>`;
  if (address.scheme === "plain") return `<li>${head}: waived (${escapeHtml(address.reason)})</li>`;
  if (address.scheme === "source")
    return `<li>${head}: <a href="/sources#${address.document}">${escapeHtml(address.document)}</a>, compared with nothing</li>`;
  const {origins, workedOut} = originsOf(binding, tables);
  const told =
    address.scheme === "cell"
      ? [...new Set(cells.map(addressOf))].map((cell) => tell(cells.find((other) => addressOf(other) === cell)!))
      : [];
  const quotes = origins.map(
    ({key, document, publisher, voice, speaker, quote}) =>
      `<li><a href="/sources#${escapeHtml(key || document)}">${escapeHtml(publisher)}</a>, ${escapeHtml(voiceWords({voice, speaker}))}: <q>${escapeHtml(quote)}</q></li>`
  );
  return (
    `<li>${head}${told.map((cell) => `; <code>${escapeHtml(cell)}</code>`).join("")}` +
    `${workedOut && `; worked out: ${escapeHtml(workedOut)}`}<ul>${quotes.join("")}</ul></li>`
  );
}

function eye(looks: readonly {file: string; line: number; column: number; message: string}[]): string {
  if (looks.length === 0) return "";
  const items = looks.map(
    ({file, line, column, message}) => `<li>${escapeHtml(`${file}:${line}:${column}  ${message}`)}</li>`
  );
  return `<section class="fact-check"><h2>For the eye</h2><ul>${items.join("")}</ul></section>\n`;
}

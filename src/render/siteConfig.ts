import {readdirSync} from "node:fs";
import {charts} from "../charts/index.js";
import {embeds} from "./embeds/index.js";
import type {MarkdownIt} from "./embeds/markdownIt.js";
import {frame, navigation} from "./frame.js";
import {pageParts} from "./pageParts.js";
import {proseRule} from "./prose/render/proseRule.js";
import {refreshTables, tablesFolder} from "./refreshTables.js";
import {siteAddress} from "./siteAddress.js";
import {stubLibraries} from "./stubLibraries.js";
import {pageFonts, tokensCss} from "./tokensCss.js";
import {watchSources} from "./watchSources.js";

/** Framework's configuration, with the tables fresh; in the preview they and this configuration are kept so. */
export async function siteConfig({preview}: {preview: boolean}) {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  stubLibraries();
  await refreshTables();
  if (preview) watchSources();
  const base = siteAddress().pathname;
  return {
    ...frame,
    head: `${frame.head}<style>${tokensCss(preview ? "/_file/fonts/" : `${base}fonts/`)}</style>`,
    root: "src",
    base,
    style: "style.css",
    globalStylesheets: [],
    // What the search finds; the navigation itself stands in the frame.
    pages: navigation.flatMap(({pages}) => pages.map(({name, path}) => ({name, path}))),
    search: true,
    sidebar: false,
    toc: false,
    pager: false,
    // Bindings first: a caption with bound words is read before its figure takes its place.
    markdownIt: (md: MarkdownIt) => pageParts(embeds({preview})(proseRule({preview})(md))),
    async *dynamicPaths() {
      for (const file of readdirSync(tablesFolder)) yield `/data/${file}`;
      for (const {file} of pageFonts) yield `/fonts/${file}.woff2`;
      for (const {slug} of charts) yield `/embed/${slug}`;
    }
  };
}

import {readdirSync} from "node:fs";
import {embeds} from "./embeds/index.js";
import {frame} from "./frame.js";
import {refreshTables, tablesFolder} from "./refreshTables.js";
import {siteAddress} from "./siteAddress.js";
import {stubLibraries} from "./stubLibraries.js";
import {watchSources} from "./watchSources.js";

/** Framework's configuration, with the tables fresh; in the preview they and this configuration are kept so. */
export async function siteConfig({preview}: {preview: boolean}) {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  stubLibraries();
  await refreshTables();
  if (preview) watchSources();
  return {
    ...frame,
    root: "src",
    base: siteAddress().pathname,
    style: "style.css",
    globalStylesheets: [],
    pages: [],
    sidebar: false,
    toc: false,
    pager: false,
    markdownIt: embeds({preview}),
    async *dynamicPaths() {
      for (const file of readdirSync(tablesFolder)) yield `/data/${file}`;
    }
  };
}

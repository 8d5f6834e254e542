import {writeFileSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import type {Published} from "./published.js";
import {sentencesOf} from "./sentencesOf.js";

// A process of its own, in the folder of a project: that project's own code works out what it publishes.
const [file] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(resolve(path)).href);
const {loadTables}: typeof import("../../../data-loaders/index.js") = await load("data-loaders/index.ts");
const {charts}: typeof import("../../charts/index.js") = await load("src/charts/index.ts");
const {ofCollection}: typeof import("../../charts/chart.js") = await load("src/charts/chart.ts");
const tables = loadTables(process.cwd()).rows;
const {sentences, collectionOf} = sentencesOf("src");
const published: Published = {
  tables,
  charts: charts.map((chart) => {
    const drawn = ofCollection(tables, chart.tables, collectionOf("src/gallery.md"));
    return {
      key: chart.slug,
      title: chart.title(drawn),
      subtitle: chart.subtitle(drawn),
      notes: chart.notes(drawn),
      alt: chart.alt(drawn)
    };
  }),
  sentences
};
writeFileSync(file, JSON.stringify(published));

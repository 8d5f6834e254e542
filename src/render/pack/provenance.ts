import type {Chart} from "../../charts/chart.js";
import {ofCollection} from "../../charts/chart.js";
import {escapeHtml} from "../escapeHtml.js";
import {sourceLine} from "../figures/sourceLine.js";
import {siteTitle} from "../frame.js";
import type {Tables} from "../readTables.js";
import {siteAddress} from "../siteAddress.js";

/** A chart's texts and where they come from, as every file of the pack carries them. */
export interface Provenance {
  slug: string;
  title: string;
  subtitle: string;
  alt: string;
  notes: string[];
  source: string;
  credit: string;
  cite: string;
  address: string;
  documents: {key: string; short: string; publisher: string; url: string; file: string; sha256: string}[];
  claims: string[];
  cells: string[];
}

/** Works out a chart's provenance from the tables of a collection. */
export function provenanceOf(chart: Chart, tables: Tables, collection: string): Provenance {
  const drawn = ofCollection(tables, chart.tables, collection);
  const rows = chart.rows(drawn);
  const title = chart.title(drawn);
  const address = `${siteAddress().href}gallery#${chart.slug}`;
  const documents = tables.documents
    .filter(({short}) => rows.some(({documents}) => documents.includes(String(short))))
    .map(({key, short, publisher, url, file, sha256}) => ({key, short, publisher, url, file, sha256}));
  return {
    slug: chart.slug,
    title,
    subtitle: chart.subtitle(drawn),
    alt: chart.alt(drawn),
    notes: chart.notes(drawn),
    source: sourceLine(rows, tables.documents),
    credit: `Chart: ${siteTitle}`,
    cite: `${siteTitle}: “${title}”. ${address}`,
    address,
    documents: documents as Provenance["documents"],
    claims: [...new Set(rows.map(({claim}) => claim).filter(Boolean))],
    cells: [...new Set(rows.map(({cell}) => cell))]
  };
}

/** Provenance as an SVG's metadata, in Dublin Core. */
export function metadataElement({title, alt, credit, address, documents, claims}: Provenance): string {
  const item = (name: string, text: string) => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`;
  return (
    `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<rdf:Description rdf:about="">${item("title", title)}${item("description", alt)}${item("creator", credit)}` +
    item("identifier", address) +
    documents.map(({publisher, url, sha256}) => item("source", `${publisher} ${url} sha256:${sha256}`)).join("") +
    claims.map((claim) => item("relation", `claims/${claim}`)).join("") +
    `</rdf:Description></rdf:RDF></metadata>`
  );
}

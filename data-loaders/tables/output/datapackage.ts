import {createHash} from "node:crypto";
import {columnsOf, type Column} from "../schema/describe.js";
import type {BuiltTable} from "../schema/validate.js";
import {guardNote, listDelimiter} from "./csv.js";

/** What package.json says of the project. */
export interface Project {
  name: string;
  version: string;
  description: string;
  license: string;
  homepage: string;
}

const profiles = "https://datapackage.org/profiles/2.0";

/** The descriptor of the published tables, a Data Package v2; `csv` gives the text of each table's file. */
export function datapackageOf(
  built: readonly BuiltTable[],
  csv: (table: string) => string,
  {name, version, description, license, homepage}: Project
) {
  return {
    $schema: `${profiles}/datapackage.json`,
    name,
    title: "Leaving The Hague: tables",
    description,
    homepage,
    version,
    licenses: [{name: license, title: "Tables and code; quotations remain their publishers'"}],
    sources: sourcesOf(built),
    resources: built.map((one) => resourceOf(one, csv(one.table.name)))
  };
}

function sourcesOf(built: readonly BuiltTable[]) {
  const documents = built.find(({table}) => table.name === "documents")?.rows ?? [];
  return documents.map(({publisher, headline, url}) => ({
    title: headline ? `${publisher}: ${headline}` : String(publisher),
    ...(url && {path: String(url)})
  }));
}

function resourceOf({table}: BuiltTable, text: string) {
  const bytes = Buffer.from(text);
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: "table",
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    schema: schemaOf(columnsOf(table))
  };
}

function schemaOf(columns: Column[]) {
  const foreignKeys = columns.flatMap(({name, references}) =>
    references && references !== "cell" ? [{fields: [name], reference: {resource: references, fields: ["key"]}}] : []
  );
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: columns.map(fieldOf),
    missingValues: [""],
    primaryKey: ["key"],
    ...(foreignKeys.length > 0 && {foreignKeys})
  };
}

function fieldOf({name, type, title, description, unit, required, enum: words, minimum, pattern}: Column) {
  const free = type === "list" || (type === "string" && !words && !pattern);
  const constraints = {
    ...(required && {required}),
    ...(name === "key" && {unique: true}),
    ...(words && {enum: words}),
    ...(minimum !== undefined && {minimum}),
    ...(pattern && {pattern: xmlSchemaPattern(pattern)})
  };
  return {
    name,
    type,
    title,
    description: free ? `${description} ${guardNote}` : description,
    ...(type === "list" && {delimiter: listDelimiter, itemType: "string"}),
    ...(unit && {unit}),
    ...(Object.keys(constraints).length > 0 && {constraints})
  };
}

/** XML Schema's patterns, which the standard asks for, match whole values and have no anchors. */
function xmlSchemaPattern(pattern: string): string {
  return pattern.replace(/^\^/, "").replace(/\$$/, "").replaceAll("\\/", "/");
}

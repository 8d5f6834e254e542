import {z} from "zod";
import type {Table} from "../table.js";

/** A column in plain terms, as validation, codebook, CSV and datapackage.json need it. */
export interface Column {
  name: string;
  title: string;
  description: string;
  type: "string" | "integer" | "number" | "boolean" | "list";
  required: boolean;
  unit?: string;
  enum?: string[];
  minimum?: number;
  pattern?: string;
  references?: string;
}

interface Property {
  type: "string" | "integer" | "number" | "boolean" | "array" | "null";
  title: string;
  description: string;
  unit?: string;
  references?: string;
  minLength?: number;
  minimum?: number;
  pattern?: string;
  enum?: string[];
  anyOf?: Property[];
}

const known = new WeakMap<z.ZodObject, Column[]>();

/** The columns of a table, read out of its schema, in order. */
export function columnsOf({name: table, schema}: Pick<Table, "name" | "schema">): Column[] {
  let columns = known.get(schema);
  if (!columns) {
    const {properties} = z.toJSONSchema(schema) as unknown as {properties: Record<string, Property>};
    columns = Object.entries(properties).map(([name, property]) => columnOf(`${table}/${name}`, name, property));
    known.set(schema, columns);
  }
  return columns;
}

function columnOf(place: string, name: string, property: Property): Column {
  const value = property.anyOf?.find(({type}) => type !== "null") ?? property;
  const {title, description, unit, references} = property;
  if (!title || !description) throw new Error(`missing meta: ${place}; give the column a title and a description`);
  return {
    name,
    title,
    description,
    type: value.type === "array" ? "list" : (value.type as Exclude<Column["type"], "list">),
    required: !property.anyOf && !mayBeEmpty(value),
    ...(unit && {unit}),
    ...(value.enum && {enum: value.enum.filter((word) => word !== "")}),
    ...(value.minimum !== undefined && {minimum: value.minimum}),
    ...(value.pattern && {pattern: value.pattern}),
    ...(references && {references})
  };
}

function mayBeEmpty({type, enum: words, pattern, minLength = 0}: Property): boolean {
  if (type === "array") return true;
  if (type !== "string") return false;
  if (words) return words.includes("");
  return pattern ? new RegExp(pattern).test("") : minLength === 0;
}

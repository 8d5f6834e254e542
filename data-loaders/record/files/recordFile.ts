import {z} from "zod";
import {key, name} from "./column.js";

/** One file of the record: the CSV's name, the name under which it is published, and the schema of its rows. */
export interface RecordFile<N extends string = string, S extends z.ZodObject = z.ZodObject> {
  name: N;
  file: string;
  title: string;
  description: string;
  schema: S;
}

interface Given<N extends string, C extends z.ZodRawShape> extends Omit<RecordFile<N>, "schema"> {
  columns: C;
}

/** A file of the record: its own columns and the four that each has. */
export function recordFile<const N extends string, C extends z.ZodRawShape>({columns, ...file}: Given<N, C>) {
  const names = Object.keys(columns);
  const schema = z.strictObject({
    key,
    ...columns,
    unverified: z
      .array(z.enum(names, `name columns of this file, joined by semicolons: ${names.join(", ")}`))
      .meta({title: "Unverified", description: "The columns of this row whose value nobody could confirm."}),
    primary: name("Primary source", "The document that makes the fact."),
    read_in: name("Read in", "Where the fact was really read.")
  });
  return {...file, schema};
}

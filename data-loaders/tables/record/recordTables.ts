import {recordFiles, type ReferenceRecord} from "../../record/index.js";
import type {RecordFile} from "../../record/files/recordFile.js";
import type {Table} from "../table.js";

type TableOf<F> = F extends RecordFile<infer N, infer S> ? Table<N, S> : never;

/** A table a file of the record, in the record's order, with the columns and rows that the file has. */
export const recordTables = recordFiles.map(({name, title, description, schema}) => ({
  name,
  title,
  description,
  schema,
  build: ({record}: {record: ReferenceRecord}) => record.rows[name]
})) as unknown as readonly TableOf<(typeof recordFiles)[number]>[];

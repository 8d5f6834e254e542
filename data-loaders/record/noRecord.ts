import {recordFiles, type RecordRows, type ReferenceRecord} from "./files/index.js";

/** A record in which nothing stands: nothing counted from it has a row, and nothing can be checked against it. */
export const noRecord: ReferenceRecord = {
  about: {as_of: "", members_rule: ""},
  rows: Object.fromEntries(recordFiles.map(({name}) => [name, []])) as unknown as RecordRows
};

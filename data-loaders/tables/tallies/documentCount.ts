import {distinct, type Tally} from "./tally.js";

/** How many documents the collection has. */
export const documentCount: Tally = ({documents}) =>
  distinct("documents", documents, "key", {
    key: "documents",
    name: "Documents in the collection",
    formula: "the number of documents of the collection"
  });

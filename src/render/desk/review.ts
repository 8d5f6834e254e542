import {readFileSync} from "node:fs";
import {reviewRows} from "../../../data-loaders/desk/index.js";
import {loadTables} from "../../../data-loaders/index.js";
import {readCatalogue} from "../../../data-loaders/read/index.js";
import {nearest} from "../nearest.js";

/** Prints a document's claims and refusals as rows for corrections.csv, in the order of that file's columns. */
export async function review(id: string): Promise<number> {
  const documents = readCatalogue("data-loaders/documents");
  const document = documents.find((one) => one.id === id);
  if (!document) {
    const ids = documents.map((one) => one.id);
    throw new Error(`unknown document: ${id}; did you mean ${nearest(id, ids)}? One of ${ids.join(", ")}`);
  }
  const claims = loadTables(".").rows.claims.filter((claim) => claim.document === id);
  process.stdout.write(reviewRows(document, claims, readFileSync("data-loaders/corrections.csv", "utf8")));
  console.error(
    "Paste the rows that you need into data-loaders/corrections.csv. A claim: edit its values, or make its action drop. " +
      "A refusal: fill in its values. In each, fill in reason, by and on."
  );
  return 0;
}

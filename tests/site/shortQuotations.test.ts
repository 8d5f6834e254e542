import {expect, test} from "vitest";
import {readBuiltSite} from "../../src/render/finish/builtSite.js";
import {textsIn} from "../../src/render/prose/texts.js";
import {readTables} from "../../src/render/readTables.js";
import {siteAddress} from "../../src/render/siteAddress.js";
import {heldShares, textsOf} from "./heldShares.js";

const most = 0.35;

test("the published site holds no more than short quotations of any document", () => {
  const textOf = textsIn("data-loaders/documents");
  const documents = new Map(readTables().documents.map(({key}) => [String(key), textOf(String(key)) ?? ""]));
  const shares = heldShares(documents, textsOf(readBuiltSite("dist", siteAddress())));
  console.log([...shares].map(([key, share]) => `${key}: ${(share * 100).toFixed(1)}% held`).join("\n"));
  // What is measured is there: no document is without a quotation.
  expect([...shares.values()].every((share) => share > 0.05)).toBe(true);
  expect(shares.size).toBeGreaterThan(0);
  expect(
    [...shares].filter(([, share]) => share > most).map(([key, share]) => `${key}: ${Math.round(share * 100)}%`)
  ).toEqual([]);
});

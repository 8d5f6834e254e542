import {expect, test} from "vitest";
import {buildTables} from "../../data-loaders/buildTables.js";
import {filesOf} from "../../data-loaders/tables/output/files.js";
import {breaches} from "./dataPackage.js";
import {project, threeReports} from "./fixtures.js";

const {documents, extractions} = threeReports();
const files = filesOf(buildTables({documents, extractions}).tables, project);
const text = files.get("datapackage.json")!;
const sound = JSON.parse(text);

test("datapackage.json is a valid Data Package v2, and every file is as it says", () => {
  expect(breaches(text, (path) => files.get(path))).toEqual([]);
});

test("it describes every CSV", () => {
  const csv = [...files.keys()].filter((name) => name.endsWith(".csv"));
  expect(sound.resources.map(({path}: {path: string}) => path)).toEqual(csv);
});

test("documents are its sources", () => {
  const [first, second] = filesOf(
    buildTables({
      documents: [
        {...documents[0], row: {...documents[0].row, headline: "A headline", url: "https://example.org/a"}},
        documents[1]
      ],
      extractions: []
    }).tables,
    project
  )
    .get("datapackage.json")!
    .match(/"sources": \[[^\]]*\]/)!
    .map((found) => JSON.parse(`{${found}}`).sources)[0];
  expect([first, second]).toEqual([
    {title: "The ash: A headline", path: "https://example.org/a"},
    {title: "The birch"}
  ]);
});

test("text columns say that the CSV guards formulas, numbers and keys don't", () => {
  const {fields} = sound.resources.find(({name}: {name: string}) => name === "claims").schema;
  const guarded = fields.filter(({description}: {description: string}) => description.includes("apostrophe"));
  const names = guarded.map(({name}: {name: string}) => name);
  expect(names).toContain("quote_text");
  expect(names).not.toContain("count");
  expect(names).not.toContain("key");
});

test("keys and references stand in the schemas", () => {
  const {schema} = sound.resources.find(({name}: {name: string}) => name === "cost-per-verdict");
  expect(schema.primaryKey).toEqual(["key"]);
  expect(schema.foreignKeys).toEqual([
    {fields: ["document"], reference: {resource: "documents", fields: ["key"]}},
    {fields: ["spent_claim"], reference: {resource: "claims", fields: ["key"]}},
    {fields: ["verdicts_claim"], reference: {resource: "claims", fields: ["key"]}}
  ]);
});

test.each<[string, (descriptor: typeof sound) => void]>([
  ["no resources", (it) => (it.resources = [])],
  ["a name with blanks", (it) => (it.name = "A Name")],
  ["a resource without a path", (it) => delete it.resources[0].path],
  ["a path out of the folder", (it) => (it.resources[0].path = "../documents.csv")],
  ["a licence without a name", (it) => (it.licenses = [{title: "free"}])],
  ["two resources of one name", (it) => (it.resources[1] = it.resources[0])],
  ["a field without a type", (it) => delete it.resources[0].schema.fields[0].type],
  ["a wrong hash", (it) => (it.resources[0].hash = `sha256:${"0".repeat(64)}`)],
  ["a wrong size", (it) => (it.resources[0].bytes += 1)],
  ["fields in another order", (it) => it.resources[0].schema.fields.reverse()],
  ["a value that isn't listed", (it) => (it.resources[1].schema.fields[2].constraints.enum = ["cost"])],
  ["a foreign key to nowhere", (it) => (it.resources[1].schema.foreignKeys[0].reference.resource = "nowhere")],
  ["a primary key that is no field", (it) => (it.resources[0].schema.primaryKey = ["id"])]
])("the check finds %s", (_, spoil) => {
  const spoilt = structuredClone(sound);
  spoil(spoilt);
  expect(breaches(JSON.stringify(spoilt), (path) => files.get(path))).not.toEqual([]);
});

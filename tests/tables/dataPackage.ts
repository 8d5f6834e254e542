import {createHash} from "node:crypto";
import {csvParseRows} from "d3-dsv";
import {z} from "zod";

const name = z.string().regex(/^[a-z0-9._-]+$/);
const urlOrPath = z.string().regex(/^(https?:\/\/\S+|(?!\/|\.\.)[^\s\\]+)$/);
const license = z
  .object({name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: urlOrPath, title: z.string()})
  .partial()
  .refine(({name, path}) => name !== undefined || path !== undefined);
const source = z
  .object({title: z.string(), path: urlOrPath, email: z.email(), version: z.string()})
  .partial()
  .refine((source) => Object.keys(source).length > 0);

const common = {name: z.string().min(1), title: z.string(), description: z.string()};
const required = z.boolean().optional();
const unique = z.boolean().optional();
const pattern = z
  .string()
  .regex(/^[^^].*[^$]$/)
  .optional();
const words = z.array(z.string()).min(1).optional();
const minimum = z.number().optional();

/** The types of field in use, each with the properties and constraints that the standard gives it. */
const field = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("string"),
    unit: z.string().optional(),
    constraints: z.strictObject({required, unique, pattern, enum: words}).optional()
  }),
  z.strictObject({
    ...common,
    type: z.enum(["integer", "number"]),
    unit: z.string().optional(),
    constraints: z.strictObject({required, unique, minimum}).optional()
  }),
  z.strictObject({
    ...common,
    type: z.literal("boolean"),
    constraints: z.strictObject({required}).optional()
  }),
  z.strictObject({
    ...common,
    type: z.literal("list"),
    delimiter: z.string().min(1),
    itemType: z.enum(["string", "integer", "boolean", "number", "datetime", "date", "time"]),
    constraints: z.strictObject({required, unique}).optional()
  })
]);

const fieldNames = z.array(z.string()).min(1);

const descriptor = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name,
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  licenses: z.array(license).min(1),
  sources: z.array(source).min(1),
  resources: z
    .array(
      z.strictObject({
        $schema: z.literal("https://datapackage.org/profiles/2.0/dataresource.json"),
        name,
        type: z.literal("table"),
        title: z.string(),
        description: z.string(),
        path: urlOrPath,
        format: z.literal("csv"),
        mediatype: z.literal("text/csv"),
        encoding: z.literal("utf-8"),
        bytes: z.int().min(1),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        schema: z.strictObject({
          $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
          fields: z.array(field).min(1),
          missingValues: z.array(z.string()),
          primaryKey: fieldNames,
          foreignKeys: z
            .array(
              z.strictObject({
                fields: fieldNames,
                reference: z.strictObject({resource: z.string().optional(), fields: fieldNames})
              })
            )
            .min(1)
            .optional()
        })
      })
    )
    .min(1)
});

type Descriptor = z.infer<typeof descriptor>;
type Resource = Descriptor["resources"][number];
type Field = Resource["schema"]["fields"][number];

/**
 * What breaks the Data Package standard, version 2 (https://datapackage.org/standard/data-package/): the descriptor's
 * own rules, its names, and each file against its bytes, hash, header, types, constraints and keys.
 */
export function breaches(text: string, fileOf: (path: string) => string | undefined): string[] {
  const parsed = descriptor.safeParse(JSON.parse(text));
  if (!parsed.success) return parsed.error.issues.map(({path, message}) => `${path.join("/")}: ${message}`);
  const {resources} = parsed.data;
  const names = resources.map(({name}) => name);
  return [
    ...repeated(names).map((name) => `resources: ${name} twice`),
    ...resources.flatMap((resource) => [
      ...keysOf(resource, resources).map((line) => `${resource.name}: ${line}`),
      ...contentOf(resource, fileOf(resource.path)).map((line) => `${resource.name}: ${line}`)
    ])
  ];
}

function keysOf({name, schema}: Resource, resources: Resource[]): string[] {
  const columns = schema.fields.map(({name}) => name);
  const known = new Map(resources.map(({name, schema}) => [name, schema.fields.map(({name}) => name)]));
  return [
    ...repeated(columns).map((column) => `field ${column} twice`),
    ...schema.primaryKey.filter((column) => !columns.includes(column)).map((column) => `no field ${column}`),
    ...(schema.foreignKeys ?? []).flatMap(({fields, reference}) => {
      const there = known.get(reference.resource ?? name) ?? [];
      const sound =
        reference.resource !== name &&
        fields.every((column) => columns.includes(column)) &&
        reference.fields.every((column) => there.includes(column)) &&
        fields.length === reference.fields.length;
      return sound ? [] : [`foreign key ${fields} leads nowhere`];
    })
  ];
}

function contentOf({path, bytes, hash, schema}: Resource, text: string | undefined): string[] {
  if (text === undefined) return [`no file ${path}`];
  const [header, ...rows] = csvParseRows(text);
  const actual = createHash("sha256").update(text).digest("hex");
  return [
    ...(Buffer.byteLength(text) === bytes ? [] : ["wrong bytes"]),
    ...(hash === `sha256:${actual}` ? [] : ["wrong hash"]),
    ...(header.join() === schema.fields.map(({name}) => name).join() ? [] : ["wrong header"]),
    ...schema.fields.flatMap((field, index) =>
      rows.flatMap((row) => (fits(field, row[index]) ? [] : [`${field.name} can't be ${JSON.stringify(row[index])}`]))
    ),
    ...repeated(rows.map((row) => row[0])).map((key) => `key ${key} twice`)
  ];
}

function fits(field: Field, value: string): boolean {
  if (value === "") return !field.constraints?.required;
  if (field.type === "boolean") return ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"].includes(value);
  if (field.type === "list") return true;
  if (field.type === "string") {
    const {enum: words, pattern} = field.constraints ?? {};
    return (words?.includes(value) ?? true) && (!pattern || new RegExp(`^(?:${pattern})$`).test(value));
  }
  const shape = field.type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
  return shape.test(value) && Number(value) >= (field.constraints?.minimum ?? -Infinity);
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

import {z} from "zod";
import {qualifiers, voices} from "../extract/claim.js";
import {pointsOf, type Position} from "../reconcile/agreement/points.js";
import {valueOf} from "../reconcile/agreement/value.js";
import {collectionsOf} from "../reconcile/collections.js";
import {key, list, name, oneOf, oneOfOrNone, slugOrNone, text} from "./schema/column.js";
import {placeColumns, placeOf} from "./schema/provenance.js";
import {defineTable} from "./table.js";

const stances = ["own", "attributed", "silent", "differs"] as const;

/** A row a point and document of a collection: what the document says, and with which others it can't be true. */
export const agreement = defineTable({
  name: "agreement",
  title: "Agreement",
  description:
    "What each document of a collection says on every point that one of them makes: a row a point and document. Two differ only when both can't be true.",
  schema: z.strictObject({
    key: key("Collection, point and document."),
    ...placeColumns,
    point: name(
      "Point",
      "What is spoken of: a country's way out of membership or signature, its standing, a measure, what is counted, an event."
    ),
    stance: oneOf(
      stances,
      "Stance",
      "own: says it; attributed: reports or quotes it; silent: says nothing; differs: says what can't be true beside another document's words."
    ),
    value: text("Value", "What it says; several things are joined by commas; empty when silent."),
    qualifier: oneOfOrNone(qualifiers, "Qualifier", "How the words of the first bound it; empty when silent."),
    voice: oneOfOrNone(voices, "Voice", "own if any of it is in the document's own words; empty when silent."),
    speaker: text("Speaker", "Who says so, in the document's words; empty in the document's own voice."),
    speaker_key: slugOrNone("Speaker key", "One key for one speaker however named; empty in own voice."),
    claims: list("Claims", "The claims' keys.").meta({references: "claims"}),
    same: list("Same", "Documents that say the same.").meta({references: "documents"}),
    compatible: list("Compatible", "Documents whose words can be true beside these.").meta({references: "documents"}),
    incompatible: list("Incompatible", "Documents whose words can't be true beside these.").meta({
      references: "documents"
    }),
    why: list("Why", "For each of those documents: why the two are same, compatible or incompatible.")
  }),
  build: ({documents, claims}) =>
    collectionsOf(documents).flatMap(([collection, within]) =>
      pointsOf(within, claims).flatMap(({point, positions}) =>
        positions.map((position) => ({
          key: `${collection}.${point}.${position.document.id}`,
          ...placeOf(position.document),
          point,
          ...saidIn(position),
          ...othersOf(position)
        }))
      )
    )
});

function saidIn({claims, others}: Position) {
  const said = claims.find(({voice}) => voice === "own") ?? claims.at(0);
  const values = {
    value: [...new Set(claims.map(valueOf))].join(", "),
    qualifier: said?.qualifier ?? ("" as const),
    voice: said?.voice ?? ("" as const),
    speaker: said?.speaker ?? "",
    speaker_key: said?.speaker_key ?? "",
    claims: claims.map(({key}) => key)
  };
  const differs = others.some(({relation}) => relation === "incompatible");
  const stance = !said ? "silent" : differs ? "differs" : said.voice === "own" ? "own" : "attributed";
  return {stance: stance as (typeof stances)[number], ...values};
}

function othersOf({others}: Position) {
  const those = (wanted: string) => others.filter(({relation}) => relation === wanted).map(({document}) => document);
  return {
    same: those("same"),
    compatible: those("compatible"),
    incompatible: those("incompatible"),
    why: others.map(({document, relation, why}) => `${document}: ${relation}, ${why.replaceAll(";", ",")}`)
  };
}

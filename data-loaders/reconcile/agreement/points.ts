import type {Claim, OutcomeTerm} from "../../extract/claim.js";
import type {Document} from "../../read/document.js";
import {slug} from "../slug.js";
import {relationOf, type Relation} from "./relation.js";

/** What claims of several documents may be about, and what each document of the collection says on it. */
export interface Point {
  point: string;
  positions: Position[];
}

/** A document's claims on a point, none when it is silent, and how they stand to every other that isn't. */
export interface Position {
  document: Document;
  claims: Claim[];
  others: (Relation & {document: string})[];
}

const decided: ReadonlySet<OutcomeTerm> = new Set(["verdicts", "judgments", "convictions", "sentences"]);
const kinds = ["withdrawal", "standing", "membership", "cost", "outcomes", "event"];

/** The points on which the documents say something, by kind and name, with the position of each document. */
export function pointsOf(documents: readonly Document[], claims: readonly Claim[]): Point[] {
  const points = new Map<string, Map<string, Claim[]>>();
  const within = new Set(documents.map(({id}) => id));
  for (const claim of claims.filter(({document}) => within.has(document))) {
    const point = pointOf(claim);
    const said = points.get(point) ?? new Map<string, Claim[]>();
    points.set(point, said.set(claim.document, [...(said.get(claim.document) ?? []), claim]));
  }
  const rank = (point: string) => kinds.indexOf(point.split(".")[0]);
  return [...points]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([point, said]) => ({
      point,
      positions: documents.map((document) => positionOf(document, said, documents))
    }));
}

/** A country's way out of membership or signature, its standing, a measure, what is counted, or an event. */
export function pointOf(claim: Claim): string {
  switch (claim.kind) {
    case "withdrawal":
      return `withdrawal.${claim.country.toLowerCase()}.${claim.scope}`;
    case "standing":
      return `standing.${claim.country.toLowerCase()}`;
    case "membership":
    case "cost":
      return `${claim.kind}.${claim.measure}`;
    case "outcomes":
      return `outcomes.${decided.has(claim.counted) ? "verdicts" : claim.counted}`;
    case "event":
      return ["event", ...(claim.event ? [claim.event] : [slug(claim.date), slug(claim.actor)])]
        .filter((part) => part !== "")
        .join(".");
  }
}

function positionOf(document: Document, said: Map<string, Claim[]>, documents: readonly Document[]): Position {
  const claims = said.get(document.id) ?? [];
  if (claims.length === 0) return {document, claims, others: []};
  const others = documents.flatMap((other) => {
    const theirs = said.get(other.id);
    if (other === document || !theirs) return [];
    return [{document: other.id, ...strongest(relationsOf(document, claims, other, theirs))}];
  });
  return {document, claims, others};
}

function relationsOf(a: Document, claims: Claim[], b: Document, theirs: Claim[]): Relation[] {
  return claims.flatMap((one) =>
    theirs.map((other) =>
      relationOf({claim: one, published: a.row.published}, {claim: other, published: b.row.published})
    )
  );
}

/** Of a document that says two things on a point, one that can't be true beside the other document's decides. */
function strongest(relations: Relation[]): Relation {
  return (
    relations.find(({relation}) => relation === "incompatible") ??
    relations.find(({relation}) => relation === "same") ??
    relations[0]
  );
}

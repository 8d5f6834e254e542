import type {Tables} from "../../../../data-loaders/tables/index.js";

type Read = Pick<Tables, "claims" | "withdrawals" | "standing" | "record-events">;

const scopes: Record<string, string> = {membership: "giving up membership", signature: "not to become a party"};

/** A point of the table of agreement as a reader says it: "Burundi: giving up membership". */
export function pointWords(point: string, claims: readonly string[], tables: Read): string {
  const [kind, subject, scope] = point.split(".");
  const named = [...tables.withdrawals, ...tables.standing].find(({key}) => claims.includes(key));
  const country = named?.country_name ?? subject;
  if (kind === "withdrawal") return `${country}: ${scopes[scope] ?? scope}`;
  if (kind === "standing") return `${country}: member, signatory or neither`;
  if (kind === "membership" || kind === "outcomes") return `How many ${subject.replaceAll("-", " ")}`;
  if (kind === "cost") return subject === "spent" ? "What the Court had spent" : `What the Court costs, ${subject}`;
  const recorded = tables["record-events"].find(({key}) => key === subject);
  if (recorded) return `${recorded.actor} ${recorded.event}`;
  const told = tables.claims.find(({key}) => claims.includes(key));
  return told ? `${told.actor} ${told.what}` : point;
}

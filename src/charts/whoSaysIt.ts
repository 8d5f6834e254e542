import {group} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {nothing} from "./canvas.js";
import {defineChart, type DrawnRow} from "./chart.js";
import {matrix} from "./matrix.js";
import {numberWord} from "./numberWord.js";

type Read = Pick<Tables, "agreement" | "documents" | "claims" | "withdrawals" | "standing">;
type Stance = Tables["agreement"][number];

/** Who says what: the points that two or more documents make, a point a row, a document a column. */
export const whoSaysIt = defineChart({
  slug: "who-says-it",
  tables: ["agreement", "documents", "claims", "withdrawals", "standing"],
  title: (tables) => {
    const points = pointsOf(tables);
    if (points.length === 0) return "No two documents speak of one point";
    const [most] = points
      .map(({label, stances}) => ({label, own: count(stances, "own"), attributed: count(stances, "attributed")}))
      .filter(({own}) => own > 0)
      .sort((a, b) => b.attributed - a.attributed);
    if (!most || most.attributed === 0) return "Who says what, and in whose voice";
    return `${most.label}: ${numberWord(most.attributed)} ${most.attributed === 1 ? "document names" : "documents name"} a source, ${numberWord(most.own)} ${most.own === 1 ? "says" : "say"} it in ${most.own === 1 ? "its" : "their"} own voice`;
  },
  subtitle: (tables) =>
    `Points that two or more documents make. Filled: in its own voice. Ring: it names somebody who says so. ${pointsOf(tables).some(({stances}) => count(stances, "differs") > 0) ? "Diamond: can’t be true beside what another says. " : ""}Dash: silent.`,
  notes: () => ["Two documents differ only where both can’t be right. Dated events have a chart of their own."],
  alt: (tables) =>
    pointsOf(tables)
      .map(({label, stances}) => `${label}: ${stances.map(({short, stance}) => `${short} ${stance}`).join(", ")}.`)
      .join(" "),
  rows: (tables) =>
    pointsOf(tables).flatMap(({label, stances}) =>
      stances.filter(({stance}) => stance !== "silent").map((row) => rowOf(row, label, tables))
    ),
  draw(tables, options) {
    const points = pointsOf(tables);
    if (points.length === 0) return nothing("No two documents speak of one point.", options);
    return matrix(
      tables.documents.map(({short}) => short),
      points.map(({label, stances}) => ({
        label,
        cells: stances
          .filter(({stance}) => stance !== "silent")
          .map(({short, stance, voice, key}) => ({
            column: short,
            voice,
            differs: stance === "differs",
            cell: `agreement/${key}`
          }))
      })),
      options
    );
  }
});

function count(stances: readonly Stance[], wanted: Stance["stance"]): number {
  return stances.filter(({stance}) => stance === wanted).length;
}

function rowOf({key, short, stance, value, voice, speaker, claims}: Stance, point: string, tables: Read): DrawnRow {
  const said = tables.claims.find((claim) => claims.includes(claim.key));
  return {
    cell: `agreement/${key}`,
    claim: said?.key ?? "",
    documents: [short],
    voice,
    speaker,
    quote: said?.quote_text ?? "",
    values: {point, stance, value}
  };
}

/** The points that two or more documents make, those that most make first; events aside. */
function pointsOf(tables: Read): {label: string; stances: Stance[]}[] {
  return [...group(tables.agreement, ({point}) => point)]
    .filter(([point]) => !point.startsWith("event."))
    .map(([point, stances]) => ({label: labelOf(point, stances, tables), stances}))
    .map((point) => ({...point, said: point.stances.length - count(point.stances, "silent")}))
    .filter(({said}) => said > 1)
    .sort((a, b) => b.said - a.said);
}

function labelOf(point: string, stances: readonly Stance[], {withdrawals, standing}: Read): string {
  const [kind, subject, scope] = point.split(".");
  const keys = stances.flatMap(({claims}) => claims);
  const country = [...withdrawals, ...standing].find(({key}) => keys.includes(key))?.country_name ?? subject;
  if (kind === "withdrawal") {
    return scope === "signature" ? `${country}: not to become a party` : `${country}: giving up membership`;
  }
  if (kind === "standing") return `${country}: member, signatory or neither`;
  if (kind === "membership") return `How many ${subject.replaceAll("-", " ")}`;
  if (kind === "outcomes") return `How many ${subject}`;
  return subject === "spent" ? "What the Court had spent" : `What the Court costs (${subject.replaceAll("-", " ")})`;
}

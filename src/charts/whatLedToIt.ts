import {group} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {nothing} from "./canvas.js";
import {defineChart} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {firstWords} from "./firstWords.js";
import {edtfWords} from "./edtfWords.js";
import {matrix} from "./matrix.js";
import {numberWord, numberWordFirst} from "./numberWord.js";

type Row = Tables["events"][number];

/** The dated events that the documents tell, in order and not to scale: an event a row, a document a column. */
export const whatLedToIt = defineChart({
  slug: "what-led-to-it",
  tables: ["events", "documents"],
  title: ({events}) => {
    const told = eventsOf(events);
    if (told.length === 0) return "No document tells an event with its date";
    const most = told.map(({rows}) => new Set(rows.map(({document}) => document)).size).sort((a, b) => b - a)[0];
    return told.length === 1
      ? "One dated event is told"
      : `${numberWordFirst(told.length)} dated events are told; ${most === 1 ? "none by more than one document" : `the most retold by ${numberWord(most)} documents`}`;
  },
  subtitle: () =>
    "Events with their dates as the documents give them, in order and not to scale. Filled: own voice. Ring: it names somebody who says so. Dash: not told.",
  notes: () => [],
  alt: ({events}) =>
    eventsOf(events)
      .map(({date, label, rows}) => `${edtfWords(date)}: ${label} (${rows.map(({short}) => short).join(", ")}).`)
      .join(" "),
  rows: ({events}) =>
    eventsOf(events).flatMap(({rows}) =>
      rows.map((row) => drawnRow("events", row, {date: row.date, actor: row.actor, what: row.what}))
    ),
  draw({events, documents}, options) {
    const told = eventsOf(events);
    if (told.length === 0) return nothing("No document tells an event with its date.", options);
    return matrix(
      documents.map(({short}) => short),
      told.map(({date, label, rows}) => ({
        lead: edtfWords(date),
        label,
        cells: rows.map(({short, voice, key}) => ({column: short, voice, cell: `events/${key}`}))
      })),
      options
    );
  }
});

/** One event a key, or a date and actor, in the order of their dates; named as most documents name it. */
function eventsOf(events: readonly Row[]) {
  const dated = events.filter(({date}) => date !== "");
  return [...group(dated, ({event, date, actor}) => event || `${date} ${actor.toLowerCase()}`).values()]
    .map((rows) => ({date: rows[0].date, label: labelOf(rows), rows}))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The wording that has most words in common with the others; of two such, the one that says more. */
function labelOf(rows: readonly Row[]): string {
  const labels = rows.map(({actor, what}) => `${actor} ${what}`);
  const words = labels.map((label) => new Set(label.toLowerCase().split(/\s+/)));
  const shared = (i: number) =>
    [...words[i]].reduce((sum, word) => sum + words.filter((other, j) => j !== i && other.has(word)).length, 0);
  const [label] = labels
    .map((text, i) => ({text, shared: shared(i)}))
    .sort((a, b) => b.shared - a.shared || b.text.length - a.text.length);
  return label.text[0].toUpperCase() + firstWords(label.text.slice(1), 14);
}

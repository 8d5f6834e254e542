import * as Plot from "@observablehq/plot";
import {group} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {canvas, nothing} from "./canvas.js";
import {defineChart, type DrawOptions} from "./chart.js";
import {drawnRow} from "./drawnRow.js";
import {money} from "./money.js";
import {listNames} from "./names.js";
import {numberWord} from "./numberWord.js";
import {qualified} from "./qualified.js";
import {spots} from "./symbols.js";
import {type} from "./tokens.js";
import {wrap} from "./wrap.js";

type Read = Pick<Tables, "checks" | "claims" | "withdrawals" | "standing">;
type Check = Tables["checks"][number];
type Claim = Tables["claims"][number];
interface Held {
  check: Check;
  claim: Claim;
  country: string;
}

const order = [
  "supported",
  "supported loosely",
  "outdated",
  "depends on definition",
  "differs",
  "not verified",
  "not checkable"
];
const heads: Record<string, string> = {
  supported: "Supported by the record",
  "supported loosely": "Supported loosely",
  outdated: "Outdated: true until a day before",
  "depends on definition": "Depends on the definition",
  differs: "Differs from the record",
  "not verified": "Not verified: the record can’t confirm it",
  "not checkable": "Not checkable: the record says nothing of it"
};
const lineHeight = 19;

/** What the documents say of the Court, by what the record has on it: a line a thing said, a dot a claim. */
export const claimsAndRecord = defineChart({
  slug: "claims-and-record",
  tables: ["checks", "claims", "withdrawals", "standing"],
  title: (tables) => {
    const held = heldOf(tables);
    if (held.length === 0) return "No claim is held against the record";
    const count = (finding: string) => held.filter(({check}) => check.finding === finding).length;
    const [differ, hang] = [count("differs"), count("depends on definition")];
    return `Of ${numberWord(held.length)} claims ${numberWord(differ)} ${differ === 1 ? "differs" : "differ"} from the record, and ${numberWord(hang)} ${hang === 1 ? "depends" : "depend"} on what is counted`;
  },
  subtitle: () =>
    "Each thing said, under what the record has on it. A dot is a claim. Filled: in the document’s own voice. Ring: it names somebody who says so, named beside.",
  notes: () => [
    "Claims are judged by their words, “over” and the like included; nobody is scored. Dated events are held against the record too: they stand in the table of checks."
  ],
  alt: (tables) =>
    linesOf(tables)
      .map(
        ({finding, label, held}) => `${heads[finding]}: ${label} (${held.map(({check}) => check.short).join(", ")}).`
      )
      .join(" "),
  rows: (tables) =>
    heldOf(tables).map(({check, claim}) =>
      drawnRow("checks", {...claim, short: check.short}, {finding: check.finding, why: check.why}, claim.key)
    ),
  draw(tables, options) {
    const lines = linesOf(tables);
    return lines.length === 0 ? nothing("No claim is held against the record.", options) : drawLines(lines, options);
  }
});

function drawLines(lines: ReturnType<typeof linesOf>, options: DrawOptions): SVGElement {
  const {width, theme} = options;
  const narrow = width < 560;
  const left = narrow ? 0 : Math.round(width * 0.5);
  const perRow = Math.max(1, Math.floor((width - left) / 18));
  const titles: {text: string; y: number}[] = [];
  const texts: {text: string; x: number; y: number; said: boolean}[] = [];
  const dots: {x: number; y: number; voice: string; cell: string}[] = [];
  const tops: number[] = [];
  let y = 0;
  let finding = "";
  for (const line of lines) {
    if (line.finding !== finding) {
      finding = line.finding;
      titles.push({text: heads[finding], y: y + 22});
      y += 38;
    }
    tops.push(y);
    const label = wrap(line.label, (narrow ? width : left - 20) / 1.05, type.label);
    const who = wrap(line.who, width - left, type.label);
    const dotRows = Math.ceil(line.held.length / perRow);
    label.forEach((text, i) => texts.push({text, x: 0, y: y + 16 + i * lineHeight, said: true}));
    const beside = y + (narrow ? label.length * lineHeight + 4 : 0);
    line.held.forEach(({check, claim}, i) =>
      dots.push({
        x: left + 8 + (i % perRow) * 18,
        y: beside + 16 + Math.floor(i / perRow) * 18,
        voice: claim.voice,
        cell: `checks/${check.key}`
      })
    );
    who.forEach((text, i) => texts.push({text, x: left, y: beside + dotRows * 18 + 18 + i * lineHeight, said: false}));
    const right = dotRows * 18 + who.length * lineHeight + 14;
    y += narrow ? label.length * lineHeight + right + 6 : Math.max(label.length * lineHeight + 12, right);
  }
  const text = {x: "x", y: "y", text: "text", textAnchor: "start"} as const;
  return canvas(
    [
      Plot.ruleY(tops, {x1: 0, x2: width, stroke: theme.rule}),
      Plot.text(titles, {...text, x: 0, fontWeight: 600, fill: theme.second}),
      Plot.text(
        texts.filter(({said}) => said),
        {...text, fontWeight: 600, fill: theme.ink}
      ),
      Plot.text(
        texts.filter(({said}) => !said),
        {...text, fill: theme.muted}
      ),
      spots(dots, theme)
    ],
    y + 6,
    options
  );
}

/** The claims about the Court with what the record has on them; events aside. */
function heldOf({checks, claims, withdrawals, standing}: Read): Held[] {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const names = new Map([...withdrawals, ...standing].map(({country, country_name}) => [country, country_name]));
  return checks
    .filter(({kind}) => kind !== "event")
    .flatMap((check) => {
      const claim = byKey.get(check.key);
      return claim ? [{check, claim, country: names.get(claim.country) ?? claim.country_words}] : [];
    });
}

/** A line a finding and thing said, whoever says it and of whichever State. */
function linesOf(tables: Read) {
  const said = group(heldOf(tables), ({check, claim}) => `${check.finding} ${wordsOf(claim, "")}`);
  return [...said.values()]
    .map((held) => ({
      finding: held[0].check.finding,
      label: wordsOf(held[0].claim, listNames([...new Set(held.map(({country}) => country))])),
      who: listNames([
        ...new Set(
          held.map(({claim}) => (claim.voice === "own" ? "own voice" : claim.speaker || "a source without a name"))
        )
      ]),
      held
    }))
    .sort((a, b) => order.indexOf(a.finding) - order.indexOf(b.finding));
}

function wordsOf(
  {kind, scope, step, standing, qualifier, count, measure, amount, currency, words}: Claim,
  of: string
): string {
  if (kind === "withdrawal") return `${of}: ${step} (${scope})`;
  if (kind === "standing") return `${of}: ${standing === "not-member" ? "not a member" : standing}`;
  if (kind === "cost") return `${qualified(qualifier, money(amount!, currency))} ${measure}`;
  return `${qualified(qualifier, numberWord(count!))} ${kind === "outcomes" ? words : measure}`;
}

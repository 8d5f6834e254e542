import {group} from "d3";
import type {Tables} from "../../../../data-loaders/tables/index.js";
import {voiceWords} from "../../../charts/voiceWords.js";
import {escapeHtml} from "../../escapeHtml.js";
import {withoutMarks} from "../../prose/render/withoutMarks.js";
import {pointWords} from "./pointWords.js";

type Stance = Tables["agreement"][number];

/** A point that two documents or more speak of, with what each of them says. */
export interface Point {
  id: string;
  said: Stance[];
  silent: Stance[];
  words: string;
}

/** The points that two documents or more of one collection speak of: first where they can't both be right. */
export function pointsOf(tables: Tables): Point[] {
  return [...group(tables.agreement ?? [], ({collection, point}) => `${collection}.${point}`)]
    .map(([id, stances]) => {
      const said = stances.filter(({stance}) => stance !== "silent");
      const words = pointWords(
        stances[0].point,
        said.flatMap(({claims}) => claims),
        tables
      );
      return {id: `point-${id}`, said, silent: stances.filter(({stance}) => stance === "silent"), words};
    })
    .filter(({said}) => said.length > 1)
    .sort((a, b) => rank(a) - rank(b));
}

/** A point with what each document says of it, in its words, side by side. */
export function pointDetails(point: Point, {claims, documents}: Tables): string {
  const publisher = (key: string) => documents.find((document) => document.key === key)?.publisher ?? key;
  const positions = point.said.map((stance) => {
    const quotes = claims
      .filter(({key}) => stance.claims.includes(key))
      .map(({key, quote_text}) => `<a href="#${key}"><q>${escapeHtml(withoutMarks(quote_text))}</q></a>`);
    return (
      `<li><b>${escapeHtml(publisher(stance.document))}</b> ${escapeHtml(stance.value)} ` +
      `${quotes.join(" ")} <span>${escapeHtml(voiceWords({...stance, voice: stance.voice}))}</span></li>`
    );
  });
  const why = point.said.flatMap((stance, n) =>
    stance.why.filter((words) => point.said.slice(n + 1).some(({document}) => words.startsWith(`${document}: `)))
  );
  const reasons = [...new Set(why)]
    .map((words) => /: (?:in)?compatible, (.*)$/.exec(words)?.[1] ?? "")
    .filter((words) => words !== "");
  const silent = point.silent.map(({document}) => publisher(document));
  return (
    `<details id="${point.id}" class="point"${rank(point) === 0 ? " open" : ""}><summary>${escapeHtml(point.words)}: ${verdict(point)}</summary>\n` +
    `<ul class="positions">${positions.join("\n")}</ul>\n` +
    `${reasons.length > 0 ? `<p>Why: ${escapeHtml([...new Set(reasons)].join("; "))}.</p>` : ""}` +
    `${silent.length > 0 ? `<p>Silent: ${escapeHtml(silent.join(", "))}.</p>` : ""}</details>\n`
  );
}

function verdict(point: Point): string {
  const many = `${point.said.length} documents`;
  if (rank(point) === 0) return `${many}, not all of which can be right`;
  return rank(point) === 1 ? `${many} in other terms, which can all be right` : `${many} say the same`;
}

function rank({said}: Point): number {
  if (said.some(({incompatible}) => incompatible.length > 0)) return 0;
  return said.some(({compatible}) => compatible.length > 0) ? 1 : 2;
}

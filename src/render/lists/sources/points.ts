import {group} from "d3";
import type {Tables} from "../../../../data-loaders/tables/index.js";
import {voiceWords} from "../../../charts/voiceWords.js";
import {escapeHtml} from "../../escapeHtml.js";
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
  const rows = point.said.map((stance) => {
    const quotes = claims
      .filter(({key}) => stance.claims.includes(key))
      .map(({key, quote_text}) => `<a href="#${key}"><q>${escapeHtml(quote_text)}</q></a>`);
    return (
      `<tr><th scope="row">${escapeHtml(publisher(stance.document))}</th><td>${escapeHtml(stance.value)}</td>` +
      `<td>${escapeHtml(voiceWords({...stance, voice: stance.voice}))}</td><td>${[...new Set(quotes)].join(" ")}</td></tr>`
    );
  });
  const why = [
    ...new Set(
      point.said
        .flatMap(({why}) => why)
        .filter((words) => !/: same, /.test(words))
        .map((words) => words.replace(/^[^:]+: /, ""))
    )
  ];
  const silent = point.silent.map(({document}) => publisher(document));
  return (
    `<details id="${point.id}" class="point"${rank(point) === 0 ? " open" : ""}><summary>${escapeHtml(point.words)}: ${verdict(point)}</summary>\n` +
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(point.words)}"><table><thead><tr><th scope="col">Document</th>` +
    `<th scope="col">Says</th><th scope="col">Voice</th><th scope="col">Words</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>\n` +
    `${why.length > 0 ? `<p>${escapeHtml(why.join("; "))}.</p>` : ""}` +
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

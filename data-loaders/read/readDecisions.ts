import type {Decision} from "./decision.js";
import type {Document} from "./document.js";
import {codePoints, locate} from "./locate.js";

/** What reading left out or mended, in the order of the file; spans are code points of the file as received. */
export function readDecisions(document: Document): Decision[] {
  const furniture = document.furniture.map(({rule, reason, start: from, end: to}): Decision => {
    const {start, end} = locate(document, from, to);
    return {document: document.id, stage: "read", rule, outcome: "furniture", reason, start, end};
  });
  const repairs = document.repairs.map(({kind, start, end}): Decision => {
    const span = {start: codePoints(document, start), end: codePoints(document, end)};
    return {document: document.id, stage: "read", rule: "repair", outcome: "repaired", reason: kind, ...span};
  });
  return [...furniture, ...repairs].sort((a, b) => a.start - b.start || a.end - b.end);
}

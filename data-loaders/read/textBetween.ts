import type {Document} from "./document.js";

/** The repaired words of a stretch of the file as received, given in its code points. */
export function textBetween(
  {source, repairs}: Pick<Document, "source" | "repairs">,
  start: number,
  end: number
): string {
  const from = unitOf(source, start);
  const to = unitOf(source, end);
  const pieces: string[] = [];
  let last = from;
  for (const repair of repairs) {
    if (repair.start < last || repair.end > to) continue;
    pieces.push(source.slice(last, repair.start), repair.repaired);
    last = repair.end;
  }
  return pieces.concat(source.slice(last, to)).join("").replace(/\s+/g, " ").trim();
}

function unitOf(source: string, codePoint: number): number {
  if (!/[\ud800-\udbff]/.test(source)) return codePoint;
  let unit = 0;
  for (let n = 0; n < codePoint; ++n) unit += source.codePointAt(unit)! > 0xffff ? 2 : 1;
  return unit;
}

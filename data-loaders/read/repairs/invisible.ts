import type {Repair} from "../document.js";

const always = "[\\u0001-\\u0008\\u000e-\\u001f\\u007f\\u0081\\u008d\\u008f\\u0090\\u009d\\u00ad\\ufeff\\ufffe\\uffff]";
const directions = "[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c]";
const joins = "[\\u200b\\u2060]";

/**
 * Characters that show nothing and would hide a word from a rule: byte-order marks, controls, soft hyphens; marks of
 * direction where no letter runs from right to left; zero-width spaces where no script writes words without blanks.
 */
export function* invisible(source: string): Generator<Repair> {
  const leftToRight = !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(source.replace(/\u061c/g, ""));
  const spaced = !/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/.test(source);
  const drop = [always, ...(leftToRight ? [directions] : []), ...(spaced ? [joins] : [])].join("|");
  for (const {0: received, index: start} of source.matchAll(new RegExp(drop, "g"))) {
    yield {kind: "invisible character", start, end: start + received.length, received, repaired: ""};
  }
}

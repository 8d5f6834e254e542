import {fitting} from "../candidates.js";
import type {Finding} from "../finding.js";
import type {Passage} from "../page/passage.js";
import {sentenceAround} from "../page/sentenceAround.js";
import {quotedIn} from "../quoteCheck.js";
import {readValues} from "../values/readValues.js";
import {fittingQuotes} from "./checkQuote.js";
import type {Context} from "./context.js";
import {isNumber} from "./numbersIn.js";

const opaque = "\uFFFC";

/** The numbers and quotations of a passage outside the stretches answered for, and each "one" and "none" for the eye. */
export function checkUnbound(
  passage: Passage,
  answered: readonly {start: number; end: number}[],
  context: Context
): {findings: Finding[]; numbers: number} {
  let open = passage.text;
  for (const {start, end} of answered) {
    open = open.slice(0, start) + opaque.repeat(end - start) + open.slice(end);
  }
  const report = (start: number, problem: Pick<Finding, "kind" | "message" | "fits">): Finding => ({
    file: context.file,
    ...passage.place(start),
    ...problem
  });
  const findings: Finding[] = [];
  let numbers = 0;
  for (const value of readValues(open, {names: context.names(open)})) {
    const {start, end, words} = value;
    if (isNumber(value)) {
      numbers++;
      const said = withHedge(open, start, end);
      const way =
        value.kind === "unread"
          ? "write it out, or waive it with plain:"
          : "bind it, or waive it with plain: and the reason";
      findings.push(
        report(start, {
          kind: "unbound",
          message: `"${words}" leads to no cell; ${way}`,
          fits: fitting(said, [value], context, sentenceAround(passage.text, start, end))
        })
      );
    } else if (
      value.kind === "quantity" &&
      /^(?:one|none|neither|no|an? (?:single|lone|sole)|the (?:single|lone|sole)|both)$/i.test(words)
    ) {
      findings.push(
        report(start, {kind: "look", message: `"${around(open, start, end)}" is bound to no cell; is it so?`, fits: []})
      );
    }
  }
  for (const {start, words} of quotedIn(open)) {
    findings.push(
      report(start, {
        kind: "unquoted",
        message: `“${cut(words)}” leads to no document; link it with quote:, or waive it with plain:`,
        fits: words ? fittingQuotes(words, context) : []
      })
    );
  }
  return {findings, numbers};
}

const hedges =
  /(?:\b(?:more than|over|at least|up to|at most|fewer than|less than|under|nearly|almost|about|around|some|roughly|upwards of|no more than|since|until|before|after|from|between) )$/i;

// The hedge belongs to the number: "over 100" fits where "100" doesn't.
function withHedge(text: string, start: number, end: number): string {
  const [hedge = ""] = hedges.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
  const [plus = ""] = /^(?:-plus\b|\+)/.exec(text.slice(end)) ?? [];
  return text.slice(start - hedge.length, end + plus.length);
}

function around(text: string, start: number, end: number): string {
  return text.slice(start, end) + (/^ [\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?/u.exec(text.slice(end))?.[0] ?? "");
}

function cut(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

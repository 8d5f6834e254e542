import type {StandingValue} from "../../claim.js";
import {pattern} from "../../mentions/mention.js";

const states = "(?:countries|states|nations|governments|powers|parties)";
const whose = `(?:(?:(?:@N|[\\w-]+) ){0,2}${states} (?:(?:that|which|who) )?(?:(?:are|have|had|do|did) )?)?`;
const denied =
  "(?:\\b(?:never|not|neither|yet to|refused? to|declined? to|failed? to|opted not to|chose not to)\\b|n't)";

// Each tells what is said of several States that aren't named; where two end together, the first holds.
const tellings: readonly [StandingValue, RegExp][] = [
  [
    "signatory",
    pattern(
      `${whose}(?<!\\b(?:not|never|neither) |n't )\\b(?:signed|signator(?:y|ies))\\b[^.;]{0,60}\\b(?:but|though|without|and|yet)\\b[^.;]{0,40}(?:\\b(?:not|never|without|yet to|failed to)\\b|n't)[^.;]{0,40}\\bratif\\w+(?: (?:it|@I|(?:the|its) (?:treaty|statute)))?`
    )
  ],
  [
    "not-member",
    pattern(
      `${whose}${denied}[^.;]{0,20}?(?:under the jurisdiction of @I|\\b(?:sign(?:ed)?|joined|join|ratif(?:ied|y)|members?|part(?:y|ies)|acced(?:e|ed)|signator(?:y|ies)|belong|recogni[sz]e|subscribed?)\\b)(?: (?:up )?(?:to|of|in) (?:@I|it|the (?:court|treaty|statute))| @I)?|\\bnon-?(?:members?|part(?:y|ies)|signator(?:y|ies)|states parties)\\b(?: (?:states|countries|nations))?|\\b(?:members?|part(?:y|ies)|ratified|joined|signed)\\b[^.;]{0,80}?\\b(?:ones|others|some|several|many|few|countries|states|nations|powers) (?:are|have|do|did)(?: not|n't)(?=,| [-—–(]|$)|\\b(?:absent|missing|absentees?)\\b(?: from (?:@I|(?:the|this|that) (?:list|court|treaty)))?|\\babsence of (?:[\\w-]+ ){0,2}${states}|\\boutside (?:it|@I|the (?:court|treaty|statute))`
    )
  ],
  [
    "member",
    pattern(
      `\\b(?:have|had) (?:\\w+ ){0,2}(?:joined|ratified|acceded)\\b|\\b(?:that|which|who) (?:joined|ratified)\\b|\\bratified by (?:[\\w-]+ ){0,3}(?:@N )?(?:${states})|\\b(?:are|were|became) (?:also |all )*(?:a )?(?:[\\w-]+ )?(?:members|part(?:y|ies)|states parties)\\b|(?<!permanent |elected )\\b(?:members|member ${states}|states parties|membership of (?:@N|[\\w-]+) ${states}|@N ${states} (?:party|as (?:members|parties)))\\b(?: (?:of|to|in) (?:@I|the (?:court|treaty|statute)))?`
    )
  ]
];

/** What a stretch says last of several unnamed States, and where the words stand. */
export function saidOfSeveral(stretch: string): {value: StandingValue; start: number; end: number} | null {
  let last: {value: StandingValue; start: number; end: number} | null = null;
  for (const [value, expression] of tellings)
    for (const {0: words, index: start} of stretch.matchAll(expression)) {
      const end = start + words.length;
      if (!last || end > last.end) last = {value, start, end};
    }
  return last;
}

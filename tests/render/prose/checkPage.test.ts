import {expect, test} from "vitest";
import {checkPage} from "../../../src/render/prose/check/checkPage.js";
import {checkPages} from "../../../src/render/prose/check/checkPages.js";
import {isError, print} from "../../../src/render/prose/finding.js";
import {against} from "./against.js";

const head = "---\ntitle: A story\ncollection: november-2016\n---\n\n";
const check = (text: string) => checkPage("src/a.md", head + text, against).findings;
const errors = (text: string) =>
  check(text)
    .filter(isError)
    .map(({line, column, kind}) => `${line - 5}:${column} ${kind}`);

const clean = [
  "[only four verdicts](cell:cost-per-verdict/kplr-11/verdicts)",
  "[four verdicts][v] in prose\n\n[v]: cell:cost-per-verdict/kplr-11/verdicts",
  "[four verdicts](cell:cost-per-verdict/*/verdicts)",
  "[124 and over 100](cell:membership/kplr-11.members/count+membership/inn.members/count)",
  "[Three](count:cost-per-verdict) reports, [two](count:cost-per-verdict?speaker_key=russian-foreign-ministry) of them",
  "[“failed to meet the expectations”](quote:kplr-11)",
  "[“failed to meet … truly independent”](quote:kplr-11#russian-foreign-ministry)",
  '["during the 14 years of the court\'s work"](quote:kplr-11)',
  "[124 members on 16 November 2016](cell:members-in-force/2016-11-16/members)",
  "[2 convictions by 2016](cell:judgments-by-definition/core.2016-11-16/count)",
  "[66 in July 2002](cell:members-in-force/2002-07-01/members)",
  "[the report](source:kplr-11) of KPLR 11 and Article 70",
  "the site of CNN and `npm run 12`",
  "```js\nconst x = 12;\n```",
  "[their site](https://example.org/2016/11/16/a-124)",
  "a [Sources](./sources) page, every one of them",
  "${table.length} rows and \\${x}",
  "![A caption with [four](cell:cost-per-verdict/kplr-11/verdicts)](chart:how-far)",
  "![](table:membership?columns=count,qualifier&where=document=kplr-11)",
  "# [Four verdicts](cell:cost-per-verdict/kplr-11/verdicts)",
  "the Court’s own words, 'tis so"
];

test.each(clean)("nothing is wrong with %s", (text) => {
  expect(check(text).filter(isError).map(print)).toEqual([]);
});

const amiss: [text: string, errors: string[]][] = [
  ["It passed [five verdicts](cell:cost-per-verdict/kplr-11/verdicts).", ["1:12 mismatch"]],
  ["one\n**over [fivve verdicts](cell:cost-per-verdict/kplr-11/verdicts)**", ["2:9 unreadable"]],
  ["five of [six][v]\n\n[v]: cell:cost-per-verdict/kplr-11/verdicts", ["1:1 unbound", "1:10 mismatch"]],
  ["> - over **100**\n>   and *16 November*", ["1:12 unbound", "2:10 unbound"]],
  ["## Four verdicts", ["1:4 unbound"]],
  ["![Seven things](chart:how-far)", ["1:3 unbound"]],
  ["a ${1 + x.y2} b", ["1:5 unbound"]],
  ["<b>half</b> of it <img alt='a dozen'>", ["1:4 unbound", "1:20 unbound"]],
  ['<div>\n<p title="nine">twenty-one &#53;</p>\n</div>', ["2:11 unbound", "2:17 unbound", "2:28 unbound"]],
  ["| a | b |\n|---|---|\n| 14 | 14 |", ["3:3 unbound", "3:8 unbound"]],
  ["They “failed” and ‘left’ it", ["1:6 unquoted", "1:19 unquoted"]],
  ["[“failed to beat the expectations”](quote:kplr-11)", ["1:2 misquoted"]],
  ["[“failed to meet the expectation”](quote:kplr-11)", ["1:2 misquoted"]],
  ["[“Failed to meet”](quote:kplr-11)", ["1:2 misquoted"]],
  ["[“failed to meet the expectations”](quote:the-week)", ["1:2 misquoted"]],
  ["[“failed to meet the expectations”](quote:kplr-11#vladimir-putin)", ["1:2 misquoted"]],
  ["[failed to meet](quote:kplr-11)", ["1:2 misquoted"]],
  ["[all 14 “failed to meet”](quote:kplr-11)", ["1:2 unbound"]],
  ["[the 2016 report](source:kplr-11)", ["1:6 unbound"]],
  ["[it](source:nobody) [it](quote:nobody)", ["1:2 unknown", "1:22 unknown"]],
  ["[four](cell:cost-per-verdict/kplr-12/verdicts)", ["1:2 unknown"]],
  ["[four](cell:cost/kplr-11/verdicts)", ["1:2 unknown"]],
  ["[four](cell:cost-per-verdict/kplr-11/verdict)", ["1:2 unknown"]],
  ["[four](cell:cost-per-verdict/kplr-11)", ["1:2 invalid"]],
  ["[four](cel:cost-per-verdict/kplr-11/verdicts)", ["1:2 unknown"]],
  ["[124](cell:membership/*/count)", ["1:2 mismatch"]],
  ["[124 members](cell:members-in-force/2016-05-31/members)", ["1:2 mismatch"]],
  ["[66 members](cell:members-in-force/1999-01-01/members)", ["1:2 unknown"]],
  ["[Four](count:cost-per-verdict)", ["1:2 mismatch"]],
  ["[Some](count:cost-per-verdict)", ["1:2 unreadable"]],
  ["[see](chart:how-far)", ["1:2 invalid"]],
  ["![four](cell:cost-per-verdict/kplr-11/verdicts)", ["1:1 invalid", "1:3 unbound"]],
  ["[a]: cell:a/b/c\n[a]: cell:a/b/c", ["1:1 unused", "2:1 duplicate"]],
  ["[war](plain:)", ["1:2 invalid"]],
  ["Article 71 and KPLR 12", ["1:9 unbound", "1:21 unbound"]],
  ["on Wednesday, in October", ["1:4 unbound", "1:18 unbound"]],
  ["24/7", ["1:1 unbound"]]
];

test.each(amiss)("%s", (text, expected) => {
  expect(errors(text)).toEqual(expected);
});

const all = "[1.715 billion dollars](cell:cumulative-budget/2016/cumulative_usd)";

test.each([
  `Budgets came to ${all}, a sum that rests on unconfirmed years.`,
  `Budgets, some of which we could not confirm, came to ${all}.`,
  `Article 70 stands. Some of it was not confirmed: ${all}.`,
  "It came to [over 890 million dollars](cell:cumulative-budget/2016/confirmed_usd).",
  "Hungary notified on [2 June 2025](cell:record-withdrawals/hun.membership.notified/date).",
  "[Venezuela](cell:record-withdrawals/ven.membership.notified/iso3), says the record.",
  "An unconfirmed notice is dated [24 July 2026](cell:record-withdrawals/ven.membership.notified/date).",
  "The sum was [not verified](cell:checks/inn.spent/finding)."
])("a sentence may rest on what is confirmed, or say that it isn't: %s", (text) => {
  expect(errors(text)).toEqual([]);
});

test.each([
  [`Budgets came to ${all}.`, "1:18"],
  [`Budgets came to ${all}. Some years are unconfirmed.`, "1:18"],
  [`Nothing unconfirmed is in the sum of ${all}.`, "1:39"],
  [`None of it is unconfirmed: ${all}.`, "1:29"],
  [`We confirmed ${all}.`, "1:15"],
  ["It notified on [24 July 2026](cell:record-withdrawals/ven.membership.notified/date).", "1:17"],
  ["[Venezuela, in July 2026](cell:record-withdrawals/ven.membership.notified/iso3), notified.", "1:2"],
  ["[One](count:record-withdrawals?date=2026-07-24) notified then.", "1:2"],
  ["The record has [USD 891 million](cell:checks/inn.spent/record_value).", "1:17"],
  ["Budgets came to [1,700](cell:tallies/budget/value).", "1:18"]
])("a sentence that rests on what nobody could confirm, and doesn't say so, fails: %s", (text, place) => {
  expect(errors(text)).toEqual([`${place} unconfirmed`]);
});

test("an error says what was read, what the cell holds, in whose words, and what would fit", () => {
  const [finding] = check("It passed [five verdicts](cell:cost-per-verdict/kplr-11/verdicts).");
  expect(print(finding)).toBe(
    'src/a.md:6:12  mismatch: "five verdicts" is 5; cost-per-verdict/kplr-11/verdicts is 4 ("it passed only four sentences")\n' +
      '    fits: [five verdicts](cell:tallies/november-2016.documents/value)  ("Documents")'
  );
});

test("an unbound number comes with the links that fit it, of the page's collection alone", () => {
  expect(check("There were 124 of them.")[0].fits[0]).toBe(
    '[124](cell:membership/kplr-11.members/count)  ("the ICC comprises 124 states")'
  );
  expect(check("There were 99 of them.")[0].fits).toEqual([]);
});

test("an address without its column is told the row's columns", () => {
  expect(check("[124](cell:membership/kplr-11.members)")[0].message).toMatch(/; its columns: count, qualifier$/);
});

test("a time since one date is told to name both dates", () => {
  expect(check("[14 years](cell:members-in-force/2002-07-01/date) on")[0].message).toMatch(
    /; for the time between two dates name both, joined by \+$/
  );
});

test("what the story's documents say fits before what the record has, and words near by before either", () => {
  expect(check("The count of documents, 5 in all.")[0].fits[0]).toMatch(/november-2016\.documents/);
  expect(check("In force were 124 of them.")[0].fits[0]).toMatch(/members-in-force/);
});

test("one and none are shown to the eye and fail nothing", () => {
  expect(check("None of them, and no State, said one thing.").map(({kind}) => kind)).toEqual(["look", "look", "look"]);
});

test("title and description are prose", () => {
  const {findings} = checkPage(
    "src/a.md",
    '---\ntitle: Two things\ndescription: "All [four](cell:cost-per-verdict/kplr-11/verdicts) of 2016"\n---\n',
    against
  );
  expect(findings.map(({line, column, kind}) => `${line}:${column} ${kind}`)).toEqual(["2:8 unbound", "3:69 unbound"]);
});

test("at most one in ten numbers is waived", () => {
  const nine = Array.from({length: 9}, () => "[four](cell:cost-per-verdict/kplr-11/verdicts)").join(" ");
  const pages = (text: string) => checkPages(new Map([["src/a.md", text]]), against).findings.map(({kind}) => kind);
  expect(pages(`${nine} [five-day war](plain:name)`)).toEqual([]);
  expect(pages(`${nine} [five-day war](plain:name) [seven](plain:idiom)`)).toEqual(["waivers"]);
});

test("control characters of a page don't reach a terminal", () => {
  const [finding] = check("[fi\u001b[31mve](cell:cost-per-verdict/kplr-11/verdicts)");
  expect(print(finding)).not.toContain("\u001b");
});

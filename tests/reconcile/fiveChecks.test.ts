import {beforeAll, expect, test} from "vitest";
import type {BuiltTables} from "../../data-loaders/buildTables.js";
import {loadTables} from "../../data-loaders/index.js";

// Each claim of the five documents, read beside the record by hand: the finding, and why.
const reviewed: Record<string, [finding: string, why: string]> = {
  "israel-national-news.rus.signature.ordered": ["supported", "order No. 361-rp of 16 November 2016"],
  "israel-national-news.rus.signatory": ["supported", "signed on 13 September 2000, never ratified"],
  "israel-national-news.members": ["supported loosely", "124 are over 100"],
  "israel-national-news.usa.signature.announced": [
    "supported loosely",
    "declared to the depositary on 6 May 2002: notified"
  ],
  "israel-national-news.usa.signatory": ["supported", "signed on 31 December 2000"],
  "israel-national-news.spent": ["not verified", "the record has budgets, not spending, half of them unconfirmed"],
  "israel-national-news.verdicts": [
    "depends on definition",
    "4 convictions, 5 judgments, 6 with Article 70, 9 convictions with it"
  ],
  "israel-national-news.bdi.membership.left": [
    "depends on definition",
    "voted, ordered, notified in October 2016; in effect a year later"
  ],
  "israel-national-news.zaf.membership.left": [
    "depends on definition",
    "notified in October 2016; taken back before its effect"
  ],
  "israel-national-news.gmb.membership.left": [
    "depends on definition",
    "notified on 10 November 2016; taken back before its effect"
  ],
  "israel-national-news.phl.membership.considered": ["supported", "Duterte's remarks of 17 November 2016"],
  "israel-national-news.isr.not-member": ["supported", "signed, not a party"],
  "israel-national-news.chn.not-member": ["supported", "no row among parties or signatories"],
  "israel-national-news.irq.not-member": ["supported", "no row among parties or signatories"],
  "israel-national-news.lby.not-member": ["supported", "no row among parties or signatories"],
  "israel-national-news.qat.not-member": ["supported", "no row among parties or signatories"],
  "israel-national-news.usa.not-member": ["supported", "signed, not a party"],
  "israel-national-news.yem.not-member": ["supported", "signed, not a party"],
  "israel-national-news.pse.member": ["supported", "a party since 1 April 2015"],
  "chijos-news.rus.signature.ordered": ["supported", "order No. 361-rp of 16 November 2016"],
  "chijos-news.rus.signatory": ["supported", "signed on 13 September 2000, never ratified"],
  "chijos-news.rus.not-member": ["supported", "signed, not a party"],
  "chijos-news.spent": ["not verified", "the record has budgets, not spending, half of them unconfirmed"],
  "chijos-news.verdicts": [
    "depends on definition",
    "4 convictions, 5 judgments, 6 with Article 70, 9 convictions with it"
  ],
  "chijos-news.gmb.membership.announced": ["supported", "announced on 25 October 2016"],
  "chijos-news.zaf.membership.announced": ["supported", "announced on 21 October 2016"],
  "chijos-news.bdi.membership.announced": ["supported", "announced on 7 October 2016"],
  "yournewswire.rus.signature.ordered": ["supported", "order No. 361-rp of 16 November 2016"],
  "yournewswire.rus.not-member": ["supported", "signed, not a party"],
  "yournewswire.spent": ["not verified", "the record has budgets, not spending, half of them unconfirmed"],
  "yournewswire.verdicts": [
    "depends on definition",
    "4 convictions, 5 judgments, 6 with Article 70, 9 convictions with it"
  ],
  "kplr-11.spent": ["not verified", "the record has budgets, not spending, half of them unconfirmed"],
  "kplr-11.sentences": ["supported", "4 sentences by that day; those under Article 70 came in March 2017"],
  "kplr-11.rus.signature.ordered": ["supported", "order No. 361-rp of 16 November 2016"],
  "kplr-11.rus.signatory": ["supported", "signed on 13 September 2000, never ratified"],
  "kplr-11.ratifications": ["outdated", "123 from 2 January 2015 until El Salvador's accession on 3 March 2016"],
  "kplr-11.usa.signature.notified": ["supported", "letter of 6 May 2002"],
  "kplr-11.usa.signatory": ["supported", "signed on 31 December 2000"],
  "kplr-11.members": ["supported", "124 in force"],
  "kplr-11.zaf.membership.begun": ["supported", "notified and announced in October 2016"],
  "kplr-11.gmb.membership.begun": ["supported", "announced and notified in October and November 2016"],
  "kplr-11.bdi.membership.begun": ["supported", "announced, voted, ordered, notified in October 2016"],
  "the-week.rus.membership.announced": ["differs", "it was no member: the record has it for the signature"],
  "the-week.rus.membership.ordered": ["differs", "it was no member: the record has it for the signature"],
  "the-week.zaf.membership.begun": ["supported", "notified and announced in October 2016"],
  "israel-national-news.event.russian-president-vladimir-putin.signed": ["supported", "the order of 16 November 2016"],
  "israel-national-news.event.russia.signed": ["supported", "signed on 13 September 2000"],
  "israel-national-news.event.the-icc.was": ["supported", "the Statute was adopted on 17 July 1998"],
  "israel-national-news.event.the-us.declared": ["supported", "the letter of 6 May 2002"],
  "israel-national-news.event.the-un-general-assembly-s-human.approved": [
    "supported",
    "the Third Committee's vote of 15 November 2016"
  ],
  "israel-national-news.event.the-icc.issued": ["supported", "the Prosecutor's report of 14 November 2016"],
  "israel-national-news.event.burundi.withdrew": ["not checkable", "a withdrawal, checked as one"],
  "israel-national-news.event.the-icc.accepted": ["supported", "a party since 1 April 2015"],
  "chijos-news.event.russian-president-vladimir-putin.signed": ["supported", "the order of 16 November 2016"],
  "chijos-news.event.russia.signed": ["supported", "signed on 13 September 2000"],
  "chijos-news.event.russia.annexed": ["supported", "March 2014"],
  "chijos-news.event.a-separatist-insurgency.erupted": ["not verified", "April 2014, a date not confirmed"],
  "chijos-news.event.the-icc.issued": ["supported", "the Prosecutor's report of 14 November 2016"],
  "yournewswire.event.vladimir-putin.withdrew": ["supported", "the order of 16 November 2016"],
  "yournewswire.event.the-icc.was": ["supported", "the Statute was adopted on 17 July 1998"],
  "yournewswire.event.the-united-nations-general-assembly-s.approved": [
    "supported",
    "the Third Committee's vote of 15 November 2016"
  ],
  "yournewswire.event.russia.annexed": ["supported", "March 2014"],
  "yournewswire.event.the-icc.issued": ["supported", "the Prosecutor's report of 14 November 2016"],
  "yournewswire.rus.signatory": ["supported", "signed on 13 September 2000, never ratified"],
  "kplr-11.event.president-putin.instructed": ["supported", "the order of 16 November 2016"],
  "kplr-11.event.russia.signed": ["supported", "signed on 13 September 2000"],
  "kplr-11.event.the-us.told": ["supported", "the letter of 6 May 2002"],
  "kplr-11.event.russia.annexed": ["supported", "March 2014"],
  "kplr-11.event.world-leaders.managed": ["not verified", "Minsk II, February 2015, a date not confirmed"],
  "kplr-11.event.south-africa-gambia-and-burundi.took": ["not checkable", "withdrawals, checked as such"],
  "the-week.event.french-president-francois-hollande.called": ["supported", "the interview of 9 October 2016"],
  "the-week.event.russian-president-vladimir-putin.signed": ["supported", "the order of 16 November 2016"]
};

// What the extraction makes of the words and they don't say: no finding is expected of it.
const misread = [
  "israel-national-news.rus.signature.announced",
  "israel-national-news.phl.membership.announced",
  "israel-national-news.phl.membership.left",
  "the-week.zaf.membership.considered"
];

let checks: BuiltTables["rows"]["checks"];
beforeAll(() => {
  checks = loadTables().rows.checks.filter(({collection}) => collection === "november-2016");
});

test("every claim of the five documents was reviewed by hand", () => {
  expect(checks.map(({key}) => key).filter((key) => !(key in reviewed) && !misread.includes(key))).toEqual([]);
  expect(new Set(checks.filter(({key}) => key in reviewed).map(({document}) => document)).size).toBe(5);
});

test("every finding is the reviewed one", () => {
  const found = checks.filter(({key}) => key in reviewed).map(({key, finding}) => [key, finding]);
  expect(found).toEqual(found.map(([key]) => [key, reviewed[key][0]]));
});

test("a finding with a value says where that comes from and whether it is confirmed", () => {
  for (const {key, record_value, sources, certainty, why} of checks) {
    expect([key, sources.length > 0, certainty !== ""]).toEqual([key, record_value !== "", record_value !== ""]);
    expect(why).toMatch(/^[A-Z].*\.$/);
  }
});

test("a finding that rests on an unconfirmed value is marked, and no other", () => {
  const unverified = [
    "israel-national-news.spent",
    "chijos-news.spent",
    "chijos-news.event.a-separatist-insurgency.erupted",
    "yournewswire.spent",
    "kplr-11.spent",
    "kplr-11.event.world-leaders.managed"
  ];
  const of = checks.filter(({key}) => key in reviewed);
  expect(of.filter(({certainty}) => certainty === "unverified").map(({key}) => key)).toEqual(
    of.map(({key}) => key).filter((key) => unverified.includes(key))
  );
});

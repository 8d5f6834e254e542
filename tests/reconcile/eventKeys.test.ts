import {expect, test} from "vitest";
import type {Event} from "../../data-loaders/extract/claim.js";
import {eventKey, withEventKeys} from "../../data-loaders/reconcile/eventKeys.js";
import {projectRecord} from "../record/projectRecord.js";
import {document, extraction, said} from "../tables/fixtures.js";

const record = projectRecord();
const elm = document("elm", ["It happened."]);

function event(date: string, actor: string, what: string): Event {
  return {...said(elm, "event", "It happened"), kind: "event", date, actor, what, event: ""};
}

test.each<[string, string, string, string]>([
  [
    "2016-11-15",
    "the UN General Assembly's Human Rights Committee",
    "approved a resolution condemning Russia's “occupation” of Crimea and Sevastopol",
    "third-committee"
  ],
  [
    "2016-11-14",
    "the ICC",
    "issued a preliminary report describing the events in Crimea as “an international armed conflict”",
    "otp-report"
  ],
  ["2014-03", "Russia", "annexed Crimea", "crimea"],
  ["2014", "Russia", "annexed Crimea, a territory in the former Soviet republic of Ukraine", "crimea"],
  ["2014-03", "Crimea", "had joined Russia after a legitimate popular vote", "crimea"],
  ["2014-04", "A separatist insurgency", "erupted in eastern Ukraine", "east-ukraine"],
  ["2015", "World leaders", "managed to install a shaky peace deal", "minsk-2"],
  ["2015-09", "Russia", "has carried out airstrikes in Syria", "syria-strikes"],
  [
    "2016-10",
    "French President Francois Hollande",
    "called Russia's bombings in Syria “war crimes”",
    "hollande-interview"
  ],
  ["", "Putin", "canceled a trip to Paris", "paris-visit-cancelled"],
  [
    "2016-11-16",
    "Russian President Vladimir Putin",
    "signed a decree to withdraw Russia from the International Criminal Court",
    "rus-order"
  ],
  ["2016-11-16", "Zeid Ra'ad al-Hussein", "said", "zeid-speech"],
  ["2000", "Russia", "signed the Rome treaty establishing the ICC", "rus-signs"],
  ["2002", "the US", "declared that they had “no intention” of ratifying it", "usa-no-intention"],
  ["2008", "Russia", "fought a five-day war in Georgia", "georgia-war"],
  ["2015", "the ICC", "accepted the Palestinian Authority as a member", "pse-party"],
  ["1998", "The ICC", "was established", "rome-statute-adopted"]
])("%s, %s %s: %s", (date, actor, what, key) => {
  expect(eventKey(event(date, actor, what), record.rows["record-events"])).toBe(key);
});

test("a date that differs doesn't hide what the words name", () => {
  const late = event(
    "2016-11-18",
    "Russian President Vladimir Putin",
    "signed an order that Russia does not intend to become a party"
  );
  expect(eventKey(late, record.rows["record-events"])).toBe("rus-order");
});

test.each([
  ["2016-11-16", "Russia", "beat Denmark at handball"],
  ["2016-11-16", "The mayor", "opened a school"],
  ["2013", "Syria", "joined a treaty on chemical weapons"],
  ["2016-11-20", "The ministry", "said"]
])("%s, %s %s: an event that the record hasn't got", (date, actor, what) => {
  expect(eventKey(event(date, actor, what), record.rows["record-events"])).toBe("");
});

test("claims of events get the key, the others stay as they are", () => {
  const members = {...said(elm, "members", "It"), kind: "membership", count: 124, measure: "members"} as const;
  const [{claims}] = withEventKeys([extraction([members, event("2014-03", "Russia", "annexed Crimea")])], record);
  expect(claims).toEqual([members, {...event("2014-03", "Russia", "annexed Crimea"), event: "crimea"}]);
});

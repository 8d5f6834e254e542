import {expect, test} from "vitest";
import {findBodies, isAboutTheCourt} from "../../../data-loaders/extract/mentions/bodies.js";

const found = (text: string) => findBodies(text).map(({type, words}) => `${type}: ${words}`);

test.each([
  ["the International Criminal Court (ICC) in", ["court: International Criminal Court (ICC)"]],
  ["a party to the Rome Statute", ["court: the Rome Statute"]],
  ["the Hague-based court", ["court: the Hague-based court"]],
  ["the Hague-based Tribunal", ["court: the Hague-based Tribunal"]],
  ["the Special Tribunal for Lebanon", ["other: Special Tribunal for Lebanon"]],
  ["the African Union and the ICC", ["other: African Union", "court: ICC"]],
  ["the International Court of Justice", ["other: International Court of Justice"]],
  ["the European Court of Human Rights", ["other: European Court of Human Rights"]],
  ["Britain left the EU", ["other: EU"]],
  ["the Paris climate agreement", ["other: Paris climate agreement"]]
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["the UN Security Council", "an organ that a report on the Court mentions in passing"],
  ["the Appeals Chamber", "the Court's own organ"],
  ["The Court ruled", "the Court of the text, or none"],
  ["the first international tribunal since", "what another court is called"],
  ["the court of public opinion", "no court"]
])("%s is no body: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["The ICC opened a case.", true],
  ["The Rome Statute entered into force.", true],
  ["The ICC said the T20 final would be played in Mumbai.", false],
  ["The International Chamber of Commerce (ICC) updated its incoterms.", false],
  ["The Supreme Court ruled.", false]
])("%s is about the Court: %s", (text, expected) => {
  expect(isAboutTheCourt(text)).toBe(expected);
});

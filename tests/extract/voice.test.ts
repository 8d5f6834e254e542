import {expect, test} from "vitest";
import {extractText} from "./helper.js";

const saying = (text: string, kind = "membership") => {
  const claims = extractText(text, "2017-03-15").claims.filter((claim) => claim.kind === kind);
  return claims.map(({voice, speaker, speaker_key}) => [voice, speaker, speaker_key]);
};

test.each<[string, string[]]>([
  ["The ICC has 124 members.", ["own", "", ""]],
  ["The ICC has 124 members, according to Ann Otieno.", ["attributed", "Ann Otieno", "ann-otieno"]],
  [
    "The Kenyan foreign ministry said that the ICC has 124 members.",
    ["attributed", "The Kenyan foreign ministry", "kenya-foreign-ministry"]
  ],
  ["“The ICC has 124 members,” Fatou Bensouda said.", ["quoted", "Fatou Bensouda", "fatou-bensouda"]],
  ["Fatou Bensouda said the ICC “has 124 members.”", ["quoted", "Fatou Bensouda", "fatou-bensouda"]],
  ["The ICC, Ann Otieno noted, has 124 members.", ["attributed", "Ann Otieno", "ann-otieno"]]
])("%s", (text, expected) => {
  expect(saying(text)).toEqual([expected]);
});

test("attribution reaches one sentence", () => {
  expect(saying("Fatou Bensouda said that the ICC was busy. The ICC has 124 members.")).toEqual([["own", "", ""]]);
});

test("it reaches the next where the quotation goes on", () => {
  expect(saying("“The ICC is busy,” Fatou Bensouda said. “The ICC has 124 members.”")).toEqual([
    ["quoted", "Fatou Bensouda", "fatou-bensouda"]
  ]);
});

test("one ministry has one key, however it is called", () => {
  const keys = [
    "Russia’s Foreign Ministry said that the ICC has 124 members.",
    "The Russian Foreign Ministry said that the ICC has 124 members.",
    "A Russian foreign ministry spokesperson said that the ICC has 124 members."
  ].map((text) => saying(text)[0][2]);
  expect(new Set(keys)).toEqual(new Set(["russian-foreign-ministry"]));
});

test("a last name has the key of the full name told before", () => {
  expect(saying("Fatou Bensouda spoke to the ICC. Bensouda said that the ICC has 124 members.")[0][2]).toBe(
    "fatou-bensouda"
  );
});

test("a State that tells of its own step is no source", () => {
  expect(saying("Kenya said that it would leave the ICC.", "withdrawal")).toEqual([["own", "", ""]]);
});

test("critics say, in the plural; what is to be said is said by nobody", () => {
  expect(saying("The ICC has 124 members, critics say.")).toEqual([["attributed", "critics", "critics"]]);
  expect(saying("It is fair to say that the ICC has 124 members.")).toEqual([["own", "", ""]]);
});

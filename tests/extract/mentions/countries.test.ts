import {expect, test} from "vitest";
import {countryName, findCountries} from "../../../data-loaders/extract/mentions/countries.js";

const codes = (text: string) => findCountries(text).map(({iso3, by}) => `${iso3} ${by}`);

test.each([
  ["Burundi, South Africa and The Gambia", ["BDI name", "ZAF name", "GMB name"]],
  ["a Russian official met Filipinos", ["RUS demonym", "PHL demonym"]],
  ["Moscow and Nairobi disagree", ["RUS capital", "KEN capital"]],
  ["the U.S. and the UK", ["USA name", "GBR name"]],
  ["the Democratic Republic of the Congo", ["COD name"]],
  ["the Palestinian Authority", ["PSE name"]],
  ["Ivory Coast, Côte d'Ivoire", ["CIV name", "CIV name"]],
  ["SOUTH AFRICA'S decision", ["ZAF name"]],
  ["countries of West and South Africa", []],
  ["Kosovo", ["XKX name"]],
  ["South Sudan is not Sudan", ["SSD name", "SDN name"]],
  ["Niger and Nigeria", ["NER name", "NGA name"]],
  ["After Chad and Mali", ["TCD name", "MLI name"]]
])("%s", (text, expected) => {
  expect(codes(text as string)).toEqual(expected);
});

test.each([
  ["they told us", "a pronoun"],
  ["the Native American tribe", "part of a larger name"],
  ["New Mexico", "part of a larger name"],
  ["Agence France-Presse reported", "an agency"],
  ["a South American country", "a continent"],
  ["Michael Jordan scored", "a surname"],
  ["the chad of a ballot", "a common noun"]
])("%s names no country: %s", (text) => {
  expect(codes(text)).toEqual([]);
});

test("a mention's span holds its words", () => {
  const text = "In Pretoria, South Africa’s government met Kenyans.".replace("’", "'");
  for (const {start, end, words} of findCountries(text)) expect(text.slice(start, end)).toBe(words);
});

test("a leader stands for a country only where the text ties them", () => {
  expect(findCountries("Lungu spoke", new Map([["Lungu", "ZMB"]]))).toMatchObject([{iso3: "ZMB", by: "leader"}]);
  expect(findCountries("Lungu spoke")).toEqual([]);
});

test("codes have their common English names", () => {
  expect(["BDI", "XKX", "CIV"].map(countryName)).toEqual(["Burundi", "Kosovo", "Ivory Coast"]);
});

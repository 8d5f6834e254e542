import {expect, test} from "vitest";
import {findLeaders} from "../../../data-loaders/extract/mentions/leaders.js";

test.each<[string, Record<string, string>]>([
  ["Philippine President Rodrigo Duterte spoke.", {"Rodrigo Duterte": "PHL", Duterte: "PHL"}],
  ["Yoweri Museveni, the president of Uganda, spoke.", {"Yoweri Museveni": "UGA", Museveni: "UGA"}],
  ["President Edgar Lungu of Zambia spoke.", {"Edgar Lungu": "ZMB", Lungu: "ZMB"}],
  ["Hungary's prime minister, Viktor Orban, spoke.", {"Viktor Orban": "HUN", Orban: "HUN"}],
  ["Viktor Orban, Hungary's long-serving prime minister, spoke.", {"Viktor Orban": "HUN", Orban: "HUN"}],
  ["The Gambia, under its new president Adama Barrow, spoke.", {"Adama Barrow": "GMB", Barrow: "GMB"}],
  ["Sudanese President Omar al-Bashir spoke.", {"Omar al-Bashir": "SDN", "al-Bashir": "SDN", Bashir: "SDN"}]
])("%s", (text, expected) => {
  expect(Object.fromEntries(findLeaders(text))).toEqual(expected);
});

test.each([
  ["President Museveni spoke.", "no country is named with him"],
  ["Burundi left. Under its new president Adama Barrow, all is new.", "the country is of another sentence"],
  ["The Kenyan journalist Ann Otieno spoke.", "no office"]
])("%s ties nobody: %s", (text) => {
  expect([...findLeaders(text)]).toEqual([]);
});

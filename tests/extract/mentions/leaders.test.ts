import {expect, test} from "vitest";
import {findLeaders} from "../../../data-loaders/extract/mentions/leaders.js";

test.each<[string, Record<string, string>]>([
  ["Philippine President Rodrigo Duterte spoke.", {"Rodrigo Duterte": "PHL", Duterte: "PHL"}],
  ["Yoweri Museveni, the president of Uganda, spoke.", {"Yoweri Museveni": "UGA", Museveni: "UGA"}],
  ["President Edgar Lungu of Zambia spoke.", {"Edgar Lungu": "ZMB", Lungu: "ZMB"}],
  ["Hungary's prime minister, Viktor Orban, spoke.", {"Viktor Orban": "HUN", Orban: "HUN"}]
])("%s", (text, expected) => {
  expect(Object.fromEntries(findLeaders(text))).toEqual(expected);
});

test.each([
  ["President Museveni spoke.", "no country is named with him"],
  ["The Kenyan journalist Ann Otieno spoke.", "no office"]
])("%s ties nobody: %s", (text) => {
  expect([...findLeaders(text)]).toEqual([]);
});

import {expect, test} from "vitest";
import {lines} from "../helper.js";

test.each<[string, string[]]>([
  [
    "Kenya announced that it would leave the ICC. Kenya will remain in the ICC.",
    ["KEN membership announced", "KEN membership rescinded"]
  ],
  ["Kenya announced that it would leave the ICC. Ghana will remain in the ICC.", ["KEN membership announced"]],
  ["Ghana will remain in the ICC.", []]
])("%s", (text, expected) => {
  expect(lines("withdrawal", text)).toEqual(expected);
});

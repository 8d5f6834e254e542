import {csvParse} from "d3-dsv";
import {isDay} from "../../read/edtf.js";
import type {About} from "../files/index.js";

/** The text of about.csv → what the record says of itself; all that is wrong goes to `errors`, a line each. */
export function readAbout(text: string, errors: string[]): About {
  const rows = csvParse(text);
  const about = {as_of: "", members_rule: ""};
  for (const [n, {key = "", value = ""}] of rows.entries()) {
    const line = n + 2;
    if (!(key in about)) errors.push(`unknown key: ${key} (about.csv:${line}:key); take it out`);
    else if (rows.findIndex((row) => row.key === key) < n)
      errors.push(`duplicate key: ${key} (about.csv:${line}:key); name each once`);
    else if (key === "as_of" && !isDay(value))
      errors.push(`invalid cell: ${value} (about.csv:${line}:value); give a full day, as 2016-11-16`);
    about[key as keyof About] = value;
  }
  for (const [key, value] of Object.entries(about)) {
    if (value === "") errors.push(`missing key: ${key} (about.csv:1:key); put it back with its value`);
  }
  return about;
}

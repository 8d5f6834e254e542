import type {FurnitureRule} from "./rule.js";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const day = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";
const date = `${day}(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4})`;
const time =
  "(?:[,T ]*(?:at |[-–|•] )?\\d{1,2}[:.]?\\d\\d(?::\\d\\d)?(?:[+-]\\d\\d:?\\d\\d|Z)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:GMT|UTC|[A-Z]{1,4}T|IST|BST|HKT)\\)?(?: ?[+-]\\d{1,2}(?::\\d\\d)?)?)?)?";
const label =
  "(?:date|(?:first |last |originally )?(?:published|posted|updated|modified|created|printed)(?: on| at)?|last update|time|issued(?: on)?|on)";
const whole = new RegExp(`^(?:${label}:? ?)?${date}${time}(?: ?[|•·-] ?.{0,40})?[.]?$`, "i");
const head = new RegExp(
  `^(?:(?:date:? |(?:first |last )?(?:published|posted|updated)(?: on)?: ?)${date}${time}(?: ?[|•·-])?|${date}${time} ?[–—|-]+)(?= )`,
  "i"
);
// Most lines begin in another way, and the forms are slow to compile.
const begins =
  /^(?:date|time|on |issued|created|modified|printed|(?:first |last |originally )?(?:published|posted|updated)|last update|\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const joined = new RegExp(`^${date}.{0,5}\\d{1,2}:\\d\\d.{0,40}(?<!\\.)$`, "i");
const clock =
  /^(?:updated|published)?:? ?\d{1,2}[:.]?\d\d ?(?:[ap]\.?m\.?)? ?(?:GMT|UTC|[A-Z]{1,4}T)?(?: \(\d{4} HKT\))?,? (?:\p{L}+,? )?\p{L}+ \d{1,2},? \d{4}$/iu;
const ago = /^(?:updated |published )?(?:an?|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i;

/** “Published 16 November 2016”; and “date 2016-11-21” at the head of a line that goes on with the article. */
export const dateLine: FurnitureRule = {
  name: "dateLine",
  reason: "date line",
  find({lines}, n) {
    const {text} = lines[n];
    if (!begins.test(text) && !ago.test(text)) return 0;
    if (text.length < 100 && (whole.test(text) || clock.test(text) || joined.test(text) || ago.test(text)))
      return text.length;
    const found = head.exec(text.slice(0, 120));
    // A timeline has a date at the head of line after line, and tells what happened on it.
    if (found && lines.some((line, i) => i !== n && head.test(line.text.slice(0, 120)))) return 0;
    return found && /^\s*["“‘(]?[\p{Lu}\d]/u.test(text.slice(found[0].length)) ? found[0].length : 0;
  }
};

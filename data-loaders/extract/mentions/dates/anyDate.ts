import {wordCharacter} from "../mention.js";

const day = "(?:[0-3]?\\d)(?:st|nd|rd|th)?";
const year = "(?:19[4-9]\\d|20[0-4]\\d)";
const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const many =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|a few|several|some|a couple of)";
const unit = "(?:day|week|month|year|decade)s?";
/** The name of a month, or its abbreviation. */
export const month =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

const dayAndMonth = `(?:${weekday},? )?(?:the )?${day}(?: of)? ${month}`;
const monthAndDay = `(?:${weekday},? )?${month} ${day}`;
const thatYear = "(?:,? (?:of )?(?:last|this|next) year)?";
const thatWeek = "(?: (?:of )?(?<week>last|this|next) week(?!'s))?";
const about = "early|late|mid|the (?:start|beginning|end|middle) of";
const lead = "(?:(?:in|since|during|from|until|by|of) )";

// How a date may be put; the name of the first group tells which it is.
const forms = [
  // "27 October 2016", "Monday, Oct. 27, 2016", "2016-10-27", "27/10/2016"
  `(?<full>${dayAndMonth},? ${year}|${monthAndDay},? (?:of )?${year}|${year}-\\d\\d-\\d\\d|${day}/\\d\\d?/${year})`,
  // "27 October", "October 27 last year"
  `(?<noYear>(?:${dayAndMonth}(?! \\d)|${monthAndDay}(?!\\d|,\\d))${thatYear})`,
  // "October 2016", "early October 2016"
  `(?<part>${about})?[- ]?(?<monthYear>${month},? (?:of )?${year})`,
  // the first of "October and November 2016"
  `(?:in )?(?<listMonth>${month})(?=,? and (?:in )?${month} (?<listYear>${year}))`,
  // "last October", "in October"
  `(?:earlier |later )?(?<relMonth>(?:last|this|next) ${month}|${lead}(?:early |late |mid-?)?${month}(?: (?:last|this|next) year)?(?!\\.?[ -]?\\d))`,
  // "Monday", "the following Monday", "Monday of last week"
  `(?:(?<which>last|next|this(?: past| coming)?|(?:on )?the (?:previous|following)) )?(?<weekday>${weekday})${thatWeek}`,
  // "yesterday", "this morning", "last month", "the same day", "the year before"
  `(?<deictic>yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night|(?:earlier |later )?(?:this|last|next) (?:week|month|year|decade)|the (?:same|following|next|previous) (?:day|week|month|year)|(?<!\\bto )the (?:year|month|week|day) (?:before|after)|that (?:same )?(?:day|week|month|year))`,
  // "a year later", "two weeks ago"
  `(?<offset>(?<n>${many}) (?<unit>${unit}) (?<dir>later|earlier|ago|afterwards?|from (?:now|today)|(?:after|before|on)(?=[.,;]|$)))`,
  `(?<year>${year})(?!-\\d|,\\d|\\.\\d)`
];

/** Any date of a text, named by the way in which it is put. */
export const anyDate = new RegExp(`(?<!${wordCharacter})(?:${forms.join("|")})(?!${wordCharacter})`, "gi");

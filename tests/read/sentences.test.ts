import {expect, test} from "vitest";
import {sentences} from "../../data-loaders/read/sentences.js";

const split = (text: string): string[] => sentences(text).map(({start, end}) => text.slice(start, end));

// Sentences stand between bars.
const table = [
  "He met the U.N. Secretary on Nov. 16. | The U.S. left.",
  "It was in the U.S. | The next day he left.",
  "The U.N. General Assembly’s human rights committee met. | It voted.",
  "Sen. Smith said No. 361-rp was signed at 5 p.m. | Ra'ad al-Hussein said so.",
  "They met at 5 p.m. Wednesday. | At 6 a.m. GMT they left.",
  "Zeid Ra'ad al-Hussein, the U.N. High Commissioner, spoke. | Others did.",
  "Gen. Lee and Lt. Col. John F. Smith Jr. met St. Petersburg’s governor. | He spoke.",
  "George W. Bush signed. | J. K. Rowling wrote.",
  "Read Anonhq.com for it (est. 1998) and more. | TheWeek.com too.",
  "She left… | He stayed... and went.",
  "“No. | It is not. | We know.” | She agreed.",
  "“Is it so?” he asked. | “It is!” the ministry said.",
  "“Why?” Duterte asked.",
  '"They withdrew their membership. | I might follow," Duterte told the media. | "Why? | It\'s us small countries that get beaten up."',
  "Yahoo! said so. | Yahoo! News did too.",
  'He said “no.” | “We go,” he said. | "I do." | "You do not."',
  "It cost $5m. | “So what?” | That was all.",
  "It cost $1.2 billion. | 123 countries ratified.",
  "He left (in 2016). | (She did.) | The end [now]. | Yes.",
  "It is the ICC. | The court said so. | Putin signed.",
  "The dept. of justice spoke, e.g. Russia, i.e. Moscow.",
  "1. The court sat. | 2. The court rose.",
  "Under Art. 70 and para. 5, see pp. 3–4. | No. | It was not.",
  "The warrant stands. | al-Bashir denies it.",
  "the court ruled. | the ministry spoke.",
  "The case Smith v. Jones ended. | Acme Inc. sued. | Acme Inc. | The end.",
  "It fell by 5%. | Prices rose in 2016. | In May they fell.",
  "What a day! | It ended? | It did.",
  "He works in Washington, D.C. | He lives there.",
  "The statement came from Mr. Peskov. | Mrs. May replied.",
  "No full stop at the end. | This one has none"
];

test.each(table)("%s", (row) => {
  expect(split(row.replaceAll(" | ", " "))).toEqual(row.split(" | "));
});

test("a missing blank after a full stop hides no sentence", () => {
  expect(split("He left the court.The ministry said so.")).toEqual(["He left the court.", "The ministry said so."]);
  expect(split("It left the ICC.The end in 2016.In May.")).toEqual(["It left the ICC.", "The end in 2016.", "In May."]);
  expect(split("“We left.”The ministry said.")).toEqual(["“We left.”", "The ministry said."]);
  expect(split('He spoke."The court is small," he said.')).toEqual(["He spoke.", '"The court is small," he said.']);
  expect(split("He met Mr.Putin of the U.S.Senate at Booking.com.")).toHaveLength(1);
});

test("a doubtful full stop is wink-nlp's to decide", () => {
  expect(split("The order came from Putin. Medvedev obeyed.")).toHaveLength(2);
  expect(split("He wrote to Chas. Darwin in Kent.").join(" ")).toBe("He wrote to Chas. Darwin in Kent.");
});

test("what no reader would call a sentence is cut, and no character of it is lost", () => {
  const text = "word ".repeat(5000) + "😀".repeat(9000);
  const spans = sentences(text);
  expect(Math.max(...spans.map(({start, end}) => end - start))).toBeLessThanOrEqual(4000);
  expect(
    spans
      .map(({start, end}) => text.slice(start, end))
      .join("")
      .replaceAll(" ", "")
  ).toBe(text.replaceAll(" ", ""));
  expect(spans.every(({start, end}) => !/\p{Surrogate}/u.test(text.slice(start, end)))).toBe(true);
});

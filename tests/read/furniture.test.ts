import {readdirSync} from "node:fs";
import {expect, test} from "vitest";
import {furnitureRules} from "../../data-loaders/read/furniture/index.js";
import {looseRow, readDecisions, readDocument} from "../../data-loaders/read/index.js";

const prose = "The International Criminal Court was set up in 2002 and has its seat in the city of The Hague.";
const read = (text: string) => readDocument(new TextEncoder().encode(text), looseRow({document: "x", published: ""}));
const furniture = (text: string): string[] => {
  const document = read(text);
  return document.furniture.map(({rule, start, end}) => `${rule}: ${document.text.slice(start, end)}`);
};

// One line among the article's, and the rule that takes the whole of it.
const whole: [string, string][] = [
  ["dateLine", "Published 12:01 AM, March 17, 2019"],
  ["dateLine", "Wednesday, 16 November 2016 10:15 GMT"],
  ["dateLine", "April 3, 202510:14 AM UTCUpdated 3 hours ago"],
  ["links", "https://example.org/a.jpg"],
  ["links", "Our Standards: The Thomson Reuters Trust Principles., opens new tab"],
  ["tweetFoot", "— MFA Russia (@mfa_russia) November 16, 2016"],
  ["imageCredit", "(Image credit: Getty Images)"],
  ["imageCredit", "Photo: Fatou Bensouda in The Hague. (AP Photo/Peter Dejong)"],
  ["imageCredit", "Vladimir Putin at a meeting in Moscow MIKHAIL KLIMENTYEV/AFP/Getty Images"],
  ["imageCredit", "Image copyright Reuters Image caption Mr Putin signed a decree"],
  ["archiveNotice", "This article is more than 5 years old"],
  ["browserNotice", "Please enable JavaScript to view the comments."],
  ["cookieNotice", "We use cookies to improve your experience."],
  ["stationNotice", "Closings: Schools and day-cares"],
  ["copyright", "© 2016 Example Media. All rights reserved."],
  ["advertisement", "Advertisement"],
  ["advertisement", "Story continues below"],
  ["sharing", "Share this:"],
  ["sharing", "Follow us on Twitter"],
  ["sharing", "12 comments"],
  ["sharing", "Facebook Twitter WhatsApp Email"],
  ["relatedLabel", "Explore More"],
  ["pointers", "Read more: Gambia leaves the ICC"],
  ["pointers", "Tags: Russia, ICC"],
  ["navigation", "Home > News > Africa"],
  ["navigation", "Weekly Mirror > News > Peru, Chad 'Quit' ICC"],
  ["signUp", "Subscribe to our newsletter"],
  ["signUp", "Get the day's stories delivered to your inbox."],
  ["byline", "By Jane Doe"],
  ["byline", "By Jane Doe and John Roe, CNN"],
  ["byline", "By Al Jazeera and agencies"],
  ["byline", "Laura Smith-Spark and Emma Burrows, CNN"],
  ["byline", "(Reporting by Jane Doe; Editing by John Roe)"],
  ["byline", "Source: TASS"]
];

test.each(whole)("%s: %s", (rule, line) => {
  expect(furniture(`${prose}\n\n${line}\n\n${prose} It tries four crimes.`)).toEqual([`${rule}: ${line}`]);
});

// What the article says in words that boxes use too.
const article = [
  "By Monday, three states had left. From Moscow, Putin watched.",
  "By November 2016, three States had announced that they would leave.",
  "On November 16, 2016 Russia signed the order.",
  "Published on Tuesday, the report calls Crimea occupied.",
  "Subscribed to by 124 States, the treaty came into force in 2002.",
  "Support for the court has fallen in Africa today.",
  "Sign-ups to the treaty slowed after 2010.",
  "Already a member of the ICC, Kenya considered leaving it in 2013.",
  "Get the facts right, the prosecutor of the ICC told reporters.",
  "Photographs show the damage: Aleppo lies in ruins.",
  "Copyright law does not concern the court.",
  "Source: the court had 124 members, officials said.",
  "Follow the rules or leave, the minister said.",
  "Related charges were dropped in 2014.",
  "More than 120 countries have ratified it.",
  "The order was first reported by TASS and AFP.",
  "The statement was sent to Reuters.",
  "Dmitry Peskov is a spokesman for the Kremlin.",
  "She is a professor who reports on the court, he said.",
  "Russia’s terms and conditions were not met.",
  "Closing arguments were heard on Wednesday.",
  "Advertisements for the post of prosecutor ran for months.",
  "Writing from his cell, Gbagbo thanked his lawyers.",
  "“You are free to leave,” the judge said.",
  "Like Russia, the US signed the treaty.",
  "Share the burden, she told the States.",
  "Join us, he said to the Assembly of States Parties.",
  "Contact between the two ended in 2014.",
  "Print journalists were not let in."
];

test.each(article)("the article's: %s", (line) => {
  expect(furniture(`${prose}\n\n${line}\n\n${prose} It tries four crimes.`)).toEqual([]);
});

test("only the head of a line is furniture where the article follows", () => {
  expect(furniture(`date 2016-11-21 ${prose}`)).toEqual(["dateLine: date 2016-11-21"]);
  expect(furniture(`16 November 2016 – ${prose}`)).toEqual(["dateLine: 16 November 2016 –"]);
  expect(furniture(`MOSCOW, Nov. 16 (Reuters) - ${prose}`)).toEqual(["wireHead: MOSCOW, Nov. 16 (Reuters) -"]);
  expect(furniture(`THE HAGUE, Netherlands (AP) — ${prose}`)).toEqual(["wireHead: THE HAGUE, Netherlands (AP) —"]);
  expect(furniture(`(CNN)${prose}`)).toEqual(["wireHead: (CNN)"]);
  expect(read(`date 2016-11-21 ${prose}`).sentences.map(({text}) => text)).toEqual([prose]);
});

test("a caption is told by its credit", () => {
  expect(furniture(`Mr Putin\nMr Putin Thinkstock\n\n${prose}`)).toEqual([
    "caption: Mr Putin",
    "imageCredit: Mr Putin Thinkstock"
  ]);
  expect(furniture(`${prose}\n\nPutin speaks.\n(Image credit: Getty Images)`)[0]).toBe("caption: Putin speaks.");
  expect(furniture(`${prose}\n\n${prose}`)).toEqual([`repeated: ${prose}`]);
});

test("an author's life is told by the name above it, and links to other reports by their label", () => {
  const end = "Jane Doe\n\nJane Doe was an editor at a paper. Follow her on Twitter.";
  expect(furniture(`${prose}\n\n${end}`)).toEqual([
    "byline: Jane Doe",
    "biography: Jane Doe was an editor at a paper. Follow her on Twitter."
  ]);
  expect(
    furniture(
      `${prose}\n\nMore on this story\nBurundi leaves ICC\n21 October 2016\nIs it failing?\n\nIt has 124 members.`
    )
  ).toEqual([
    "relatedLabel: More on this story",
    "relatedList: Burundi leaves ICC",
    "dateLine: 21 October 2016",
    "relatedList: Is it failing?"
  ]);
});

test("headlines stand above the article and head its parts; lists and questions don't", () => {
  const roles = read(
    `Russia quits the ICC\nPutin signs order\n${prose}\nFour countries in line\nIt has members:\nBurundi\nGambia\n${prose} So it is.`
  ).sentences.filter(({role}) => role === "headline");
  expect(roles.map(({text}) => text)).toEqual(["Russia quits the ICC", "Putin signs order", "Four countries in line"]);
});

test("lines broken at a width are one paragraph; lines that end where they like are not", () => {
  const wire = [
    "The International Criminal Court's prosecutor said Friday that the withdrawal",
    "of Burundi does not affect the jurisdiction of the court over crimes that were",
    "committed while",
    "",
    "Burundi was a member, according to a statement of the prosecutor sent to the",
    "United Nations. It had 124 members until Friday, and now has one less than in"
  ].join("\n");
  expect(read(wire).sentences.map(({paragraph}) => paragraph)).toEqual([0, 1, 1]);
  const headed = `THE HAGUE, Netherlands (AP) — The prosecutor said Friday that the withdrawal\n${wire.slice(wire.indexOf("of Burundi"))}`;
  expect(read(headed).sentences.length).toBe(3);
  const short = "Burundi announced in October that it would leave the court\nGambia announced it too";
  expect(read(short).sentences.length).toBe(2);
});

test("furniture and repairs are decisions with spans in the file as received", () => {
  const document = read(`\ufeffPutinâ€™s order.\n\nAdvertisement`);
  expect(readDecisions(document)).toEqual([
    {
      document: "x",
      stage: "read",
      rule: "repair",
      outcome: "repaired",
      reason: "invisible character",
      start: 0,
      end: 1
    },
    {document: "x", stage: "read", rule: "repair", outcome: "repaired", reason: "double encoding", start: 6, end: 9},
    {
      document: "x",
      stage: "read",
      rule: "advertisement",
      outcome: "furniture",
      reason: "advertisement",
      start: 19,
      end: 32
    }
  ]);
});

test("every rule is in the list, once", async () => {
  const found: string[] = [];
  for (const file of readdirSync("data-loaders/read/furniture").filter((name) => name !== "index.ts")) {
    const exported = Object.values(await import(/* @vite-ignore */ `../../data-loaders/read/furniture/${file}`));
    for (const rule of exported)
      if (rule && typeof rule === "object" && "find" in rule) found.push((rule as {name?: string}).name ?? file);
  }
  expect(furnitureRules.map(({name}) => name).sort()).toEqual(found.sort());
});

const runs: Record<string, string> = {
  and: "and ",
  digits: "1234567890",
  numbers: "124 ",
  brackets: "(",
  "closed brackets": "()",
  "quotation marks": '"',
  "odd marks": "“’”‘",
  countries: "Burundi, ",
  "countries and": "Burundi and ",
  withdraw: "withdraw from ",
  "withdraw from it": "Burundi withdraws from the ICC ",
  court: "the ICC ",
  "other bodies": "the European Court of ",
  "a year after": "a year after ",
  dates: "2016-10-27 ",
  months: "October 2016, ",
  money: "$1 billion ",
  "number words": "one hundred and ",
  capitals: "Aa Bb ",
  said: "he said that ",
  members: "124 members ",
  verdicts: "four verdicts ",
  letters: "a",
  commas: ",",
  hyphens: "a-",
  spaces: " ",
  stops: "The ICC. ",
  breaks: "The ICC\n\n"
};

/** The kinds of long runs that a hostile text may hold. */
export const hostileKinds = Object.keys(runs);

/** A text about the Court that goes on with one run for about `length` characters. */
export function hostileText(kind: string, length: number): string {
  const run = runs[kind];
  return `Burundi announced that it would withdraw from the International Criminal Court ${run.repeat(Math.ceil(length / run.length))}.`;
}

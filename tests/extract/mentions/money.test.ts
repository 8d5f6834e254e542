import {expect, test} from "vitest";
import {findMoney} from "../../../data-loaders/extract/mentions/money.js";

const sums = (text: string) => findMoney(text).map(({amount, currency}) => `${amount} ${currency}`);

test.each<[string, string[]]>([
  ["$1 billion", ["1000000000 USD"]],
  ["a billion dollars", ["1000000000 USD"]],
  ["over US$1.5bn", ["1500000000 USD"]],
  ["€139.5 million", ["139500000 EUR"]],
  ["139.5m euros", ["139500000 EUR"]],
  ["EUR 149 million", ["149000000 EUR"]],
  ["£20m", ["20000000 GBP"]],
  ["€1,3 million", ["1300000 EUR"]],
  ["147,431,500 euros", ["147431500 EUR"]],
  ["about €140 million ($150 million)", ["140000000 EUR", "150000000 USD"]],
  ["one and a half billion dollars", ["1500000000 USD"]],
  ["a billion and a half dollars", ["1500000000 USD"]],
  ["30 million Swiss francs", ["30000000 CHF"]],
  ["100-million-dollar", ["100000000 USD"]],
  ["Sh12.6 billion", ["12600000000 KES"]],
  ["KSh 3bn", ["3000000000 KES"]],
  ["R1.2 million", ["1200000 ZAR"]],
  ["₱50 million", ["50000000 PHP"]],
  ["3 million Kenyan shillings", ["3000000 KES"]],
  ["NGN 4 million", ["4000000 NGN"]]
])("%s", (text, expected) => {
  expect(sums(text)).toEqual(expected);
});

test.each(["a billion people", "14 years", "the euro fell", "pounds of flesh", "R2P", "article Sh12a"])(
  "%s is no sum",
  (text) => {
    expect(sums(text)).toEqual([]);
  }
);

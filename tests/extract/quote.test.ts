import {expect, test} from "vitest";
import {extractText} from "./helper.js";

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const filler = (n: number) => Array.from({length: n}, (_, i) => `clerk${i}`).join(" ");

test("a sentence of up to 40 words is quoted whole", () => {
  const text = "The ICC, which opened in The Hague, now has 124 members.";
  expect(
    extractText(text)
      .claims.filter(({kind}) => kind === "membership")
      .map(({quote}) => quote.exact)
  ).toEqual([text]);
});

test("of a longer sentence the clause that carries the claim is quoted", () => {
  const text = `The ICC has 124 members; ${filler(45)} came to the hall.`;
  expect(extractText(text).claims.map(({quote}) => quote.exact)).toEqual(["The ICC has 124 members"]);
});

test("who says so, and what hangs on to a claim, is left out where it holds no value", () => {
  const told = (text: string) => extractText(text).claims.map(({quote}) => quote.exact);
  expect(
    told(
      "The ministry in the capital said, adding that the ICC has 124 members, according to a count that it had made."
    )
  ).toEqual(["the ICC has 124 members"]);
  expect(
    told("The ministry in the capital said that the ICC has 124 members, according to a count of 3 November 2016.")[0]
  ).toContain("3 November 2016");
});

test("a clause of more than 40 words is cut round the words that carry the claim", () => {
  const text = `${filler(50)} of the ICC with 124 members ${filler(50)} came.`;
  const [{quote}] = extractText(text).claims.filter(({kind}) => kind === "membership");
  expect(words(quote.exact)).toBeLessThanOrEqual(40);
  expect(quote.exact).toContain("124 members");
});

test("start and end count code points of the file as received, and exact is what stands there", () => {
  const text = "😀 News 😀\n\nThe ICC’s 124 members met.";
  const [{quote}] = extractText(text).claims;
  expect([...text].slice(quote.start, quote.end).join("")).toBe(quote.exact);
  expect(quote).toMatchObject({exact: "The ICC’s 124 members met.", start: 10});
  expect(quote.prefix + quote.exact + quote.suffix).toBe(text);
});

test("damaged words are exact as received and repaired for readers", () => {
  const [{quote}] = extractText("The ICCâ€™s 124 members met.").claims;
  expect(quote).toMatchObject({exact: "The ICCâ€™s 124 members met.", text: "The ICC’s 124 members met."});
});

import type {MoneyMention} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";

const bare =
  /\b(?:(?:up|down|from|compared (?:with|to)|against) (?:about |some |nearly |around |just )?)(\d{1,3}(?:\.\d{1,3})?) (million|billion)(?! (?:[A-Z€$£]|\S*(?:euros?|dollars?|pounds?|people)\b))/g;

/** Sums that leave their currency to the sum beside them: "from 130 million to €150 million", "up from 148.3 million". */
export function bareSums({text, sums}: Reading): MoneyMention[] {
  if (sums.length === 0) return [];
  return [...text.matchAll(bare)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = match.index + match[0].indexOf(match[1]);
    const beside = sums.find((sum) => Math.max(sum.start - end, start - sum.end) < 30);
    if (!beside || sums.some((sum) => sum.start < end && start < sum.end)) return [];
    const amount = Math.round(Number(match[1]) * (match[2] === "million" ? 1e6 : 1e9));
    return [{type: "money" as const, amount, currency: beside.currency, words: text.slice(start, end), start, end}];
  });
}

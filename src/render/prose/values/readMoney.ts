import {findMoney} from "../../../../data-loaders/extract/mentions/money.js";
import {findNumbers} from "../../../../data-loaders/extract/mentions/numbers.js";
import {quantityAt} from "./quantity.js";
import type {Scan} from "./scan.js";
import type {Quantity} from "./value.js";

const magnitudes = "thousand|million|billion|trillion|mln|bln|mn|bn";
const scales: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12
};
const scaledName = new RegExp(
  `^[- ](${magnitudes})[- ](?=(?:U\\.?S\\.? |Swiss |Russian )?(?:dollars?|euros?|pounds?|francs?|rou?bles?|yen)\\b)`,
  "i"
);
const name = /^((?:U\.?S\.? |Swiss |Russian )?(?:dollars?|euros?|pounds?|francs?|rou?bles?|yen))\b/i;
const signedRange =
  /([$€£])(\d+(?:\.\d+)?)(?: ?(?:k|m|mn|bn|million|billion))?[- ]?(?:-|to)[- ]?(\d+(?:\.\d+)?)[- ]?(k|m|mn|bn|million|billion)\b/gi;
const partOfSum =
  /(?<![\p{L}\p{N}-])(half|(?:a|one|two|three)[- ](?:third|quarter)s?) of (an? (?:million|billion|trillion) (?:dollars?|euros?|pounds?|francs?|rou?bles?))\b/giu;

/** Sums of money, by the documents' own reading; number words beyond it ("twenty million dollars") are added. */
export function readMoney(scan: Scan): Quantity[] {
  const found = halfRanges(scan);
  for (const {0: words, 1: part, 2: sum, index} of scan.rest.matchAll(partOfSum)) {
    const {amount, currency} = findMoney(sum)[0];
    const stretch = scan.take(index, index + words.length);
    const share = /^half/i.test(part)
      ? 1 / 2
      : (/^three/i.test(part) ? 3 : /^two/i.test(part) ? 2 : 1) / (/third/i.test(part) ? 3 : 4);
    found.push(quantityAt(scan.text, stretch, {value: amount * share, measure: "money", currency}));
  }
  for (const {start, end, amount, currency} of findMoney(scan.rest)) {
    const stretch = scan.take(start, end);
    found.push(
      quantityAt(scan.text, stretch, {value: amount, measure: "money", currency, scale: scaleOf(stretch.words)})
    );
  }
  for (const {start, end, value, ordinal} of findNumbers(scan.rest)) {
    const magnitude = scaledName.exec(scan.rest.slice(end));
    const unit = name.exec(scan.rest.slice(end + (magnitude?.[0].length ?? 1)));
    if (ordinal || !unit || (!magnitude && scan.rest[end] !== " ")) continue;
    const scale = scales[magnitude?.[1].toLowerCase() ?? ""] ?? 1;
    const [{currency}] = findMoney(`1 ${unit[1]}`);
    const stretch = scan.take(start, end + (magnitude?.[0].length ?? 1) + unit[1].length);
    found.push(quantityAt(scan.text, stretch, {value: value * scale, measure: "money", currency, scale}));
  }
  return found;
}

// "$1-2bn": the magnitude and the sign stand once for both.
function halfRanges(scan: Scan): Quantity[] {
  const found: Quantity[] = [];
  for (const match of scan.rest.matchAll(signedRange)) {
    const [words, sign, , high, magnitude] = match;
    const [{amount, currency}] = findMoney(`${sign}${high}${magnitude}`);
    const scale = scaleOf(`${high}${magnitude}`);
    const lowEnd = match.index + words.search(/[- ]?(?:-|to)[- ]?\d/i);
    const lowWords = scan.text.slice(match.index, lowEnd);
    const low = /\p{L}$/u.test(lowWords) ? findMoney(lowWords)[0].amount : Number(lowWords.slice(1)) * scale;
    const highStart = match.index + words.lastIndexOf(high);
    const parts = [
      {value: low, ...scan.take(match.index, lowEnd)},
      {value: amount, ...scan.take(highStart, match.index + words.length)}
    ];
    for (const {value, ...stretch} of parts)
      found.push(quantityAt(scan.text, stretch, {value, measure: "money", currency, scale}));
  }
  return found;
}

function scaleOf(words: string): number {
  const magnitude = /(?:[\d ]|\b)(thousand|million|billion|trillion|mln|bln|mn|bn|[kmb])s?\b/i
    .exec(words)?.[1]
    .toLowerCase();
  return {k: 1e3, m: 1e6, b: 1e9}[magnitude ?? ""] ?? scales[magnitude ?? ""] ?? 1;
}

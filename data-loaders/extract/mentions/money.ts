import {anyCode, anyName, anySign, currencyOf} from "./currencies.js";
import {numberOf} from "./numbers.js";
import {letter, wordCharacter, type MoneyMention} from "./mention.js";

const magnitudes: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  b: 1e9,
  bln: 1e9,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12
};

const figure = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+|\\d+(?: ?[.,] ?\\d{1,3})?|\\d+";
const inWords =
  "(?:(?:one|two|three|four|five|six|seven|eight|nine|a) hundred(?: and [a-z]+(?:-[a-z]+)?)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|half a|a|one|two|three|four|five|six|seven|eight|nine|ten|one and a half|two and a half)";
const magnitude = `thousand|millions?|billions?|trillion|mln|bln|mn|bn|[mbk](?!${letter})`;

const anyMoney = new RegExp(
  `(?<!${wordCharacter})(?:(?<sign>${anySign}) ?(?<a>${figure})(?:[- ]?(?<am>${magnitude}))?|(?<code>${anyCode}) ?(?<b>${figure})(?:[- ]?(?<bm>${magnitude}))?|(?:(?<c>${figure})|(?<w>${inWords}))(?:[- ]?(?<cm>${magnitude}))?(?<half> and a half)?(?:[- ]| in )?(?:(?<name>${anyName}|${anyCode})|(?<trail>[€$£])))(?!${wordCharacter})`,
  "gi"
);

/** Sums of money with their currency (ISO 4217) and magnitude; a bare "$" is the United States dollar. */
export function findMoney(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(anyMoney)) {
    const groups = match.groups!;
    const figures = groups.a ?? groups.b ?? groups.c;
    const value = figures ? readFigure(figures) : wordValue(groups.w);
    const times = magnitudes[(groups.am ?? groups.bm ?? groups.cm ?? "").toLowerCase()] ?? 1;
    const currency = currencyOf(groups.sign ?? groups.code ?? groups.name ?? groups.trail);
    if (!currency || !Number.isFinite(value)) continue;
    const amount = Math.round((groups.half ? value + 0.5 : value) * times * 100) / 100;
    found.push({
      type: "money",
      amount,
      currency,
      words: match[0],
      start: match.index,
      end: match.index + match[0].length
    });
  }
  return found;
}

// "1,3 million" has a decimal comma, "1,300" and "1,300,000" have separators.
function readFigure(figures: string): number {
  const closed = figures.replace(/ /g, "");
  return Number(/^\d+,\d{1,2}$/.test(closed) ? closed.replace(",", ".") : closed.replace(/,/g, ""));
}

function wordValue(words: string): number {
  const said = words.toLowerCase();
  if (said === "a") return 1;
  if (said === "half a") return 0.5;
  if (said.endsWith(" and a half")) return numberOf(said.split(" ")[0]) + 0.5;
  return numberOf(said);
}

import {findCountries} from "./countries.js";
import {pattern} from "./mention.js";
import {onlyCountry} from "./onlyCountry.js";

const title =
  "(?:(?:then|former|acting|interim|new|outgoing|late)[- ])?(?:vice[- ])?(?:[Pp]resident|PM|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Ll]eader|[Dd]ictator|[Ss]trongman|[Ff]oreign [Mm]inister|[Jj]ustice [Mm]inister|[Ii]nformation [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Mm]inister|[Aa]ttorney[- ][Gg]eneral|[Cc]abinet [Mm]inister|[Ss]pokes(?:man|woman|person)|[Ss]ecretary of [Ss]tate|[Aa]mbassador|[Pp]residential [Ss]pokes(?:man|woman|person)|[Jj]unta leader|[Hh]ead of [Ss]tate)";
const part = "\\p{Lu}[\\p{L}'.-]*\\p{L}|(?:al|el|ad|an|as|ash)-\\p{Lu}\\p{L}+|al|el|de|bin|von|van";
const name = `((?:${part})(?: (?:${part}|\\p{Lu}\\.)){0,4})`;
const articles = /^(?:al|el|ad|an|as|ash)-/;
const between = "(?:(?!and |or |with |to |but |as |for |that )[a-z-]+ ){0,2}";
// "Ruritanian President Rudolf Elphberg", "President Elphberg of Ruritania", "Elphberg, the president of Ruritania"
const titled = pattern(`^(?:'s|n)? ${between}${title}(?: and ${title})?(?: \\([A-Z]+\\))?,? ${name}`, "u");
const office = pattern(`${title} ${name}(?:,)? of (?:the )?$`, "u");
const apposition = pattern(`${name}, (?:the |who (?:is|was) )?${between}${title} of (?:the )?$`, "u");
// "Rudolf Elphberg, Ruritania's prime minister"
const namedBefore = pattern(`${name}, $`, "u");
const officeBehind = pattern(`^'s ${between}${title}\\b`, "u");
// "Ruritania … its president, Rudolf Elphberg", "Ruritania, under its new leader Elphberg": of the one country named before
const itsLeader = pattern(
  `\\b(?:its|whose|the country's|the nation's|under (?:the )?) ?${between}${title}(?: and ${title})?,? ${name}`,
  "gu"
);
const near = 160;
const sentenceEnd = /[.!?]["”’)]*\s/;
const notNames =
  /^(?:The|On|In|At|He|She|It|And|But|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|International|Rome|Court|Union|United|Council|President|Minister|Prime|Foreign|Justice|Mr|Mrs|Ms|Dr|Government|Parliament|House|Republic|General|Security|State|Affairs)$/;

/**
 * The people whom a text itself ties to a country ("Philippine President Rodrigo Duterte", "Yoweri Museveni, the
 * president of Uganda"): full name and last name to ISO 3166-1 alpha-3.
 */
export function findLeaders(text: string): Map<string, string> {
  const leaders = new Map<string, string>();
  const add = (full: string, iso3: string) => {
    const parts = full.split(" ");
    while (parts.length > 0 && notNames.test(parts[parts.length - 1])) parts.pop();
    if (parts.length === 0 || notNames.test(parts[0])) return;
    leaders.set(parts.join(" "), iso3);
    const last = parts[parts.length - 1];
    // "Omar al-Bashir" is "al-Bashir" or "Bashir".
    for (const short of new Set([last, last.replace(articles, "")]))
      if (short.length > 3 && !notNames.test(short)) leaders.set(short, iso3);
  };
  const countries = findCountries(text);
  for (const {1: full, index} of text.matchAll(itsLeader)) {
    const [sentence] = text
      .slice(Math.max(0, index - near), index)
      .split(sentenceEnd)
      .slice(-1);
    const country = onlyCountry(countries.filter(({start, end}) => end <= index && start >= index - sentence.length));
    if (country) add(full, country.iso3);
  }
  for (const {iso3, start, end} of countries) {
    const after = titled.exec(text.slice(end, end + 120));
    if (after) add(after[1], iso3);
    const before = text.slice(Math.max(0, start - 90), start);
    const named =
      office.exec(before) ??
      apposition.exec(before) ??
      (officeBehind.test(text.slice(end, end + 60)) ? namedBefore.exec(before) : null);
    if (named) add(named[1], iso3);
  }
  return leaders;
}

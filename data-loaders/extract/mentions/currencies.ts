/** A currency by its ISO 4217 code: the signs that stand before a figure, and the names behind it. */
interface Currency {
  code: string;
  signs: readonly string[];
  names: readonly string[];
}

// A name that several currencies share counts for the one that reports on the Court mean by it, where there is one.
const currencies: readonly Currency[] = [
  {code: "USD", signs: ["$", "US$", "US $", "U.S.$"], names: ["(?:U\\.?S\\.? |American )?dollars?", "bucks"]},
  {code: "EUR", signs: ["€"], names: ["euros?"]},
  {code: "GBP", signs: ["£"], names: ["(?:British )?pounds?(?: sterling)?"]},
  {code: "CHF", signs: [], names: ["(?:Swiss )?francs?"]},
  {code: "RUB", signs: ["₽"], names: ["(?:Russian )?rou?bles?"]},
  {code: "JPY", signs: ["¥"], names: ["(?:Japanese )?yen"]},
  {code: "AUD", signs: ["A$", "AU$"], names: ["Australian dollars?"]},
  {code: "CAD", signs: ["C$", "CA$"], names: ["Canadian dollars?"]},
  {code: "KES", signs: ["Sh", "Shs", "KSh", "KShs", "Sh."], names: ["Kenyan? shillings?"]},
  {code: "UGX", signs: ["USh", "UShs"], names: ["Ugandan? shillings?"]},
  {code: "ZAR", signs: ["R"], names: ["(?:South African )?rands?"]},
  {code: "NGN", signs: ["₦"], names: ["naira"]},
  {code: "PHP", signs: ["₱"], names: ["Philippine pesos?"]},
  {code: "INR", signs: ["₹", "Rs", "Rs."], names: ["(?:Indian )?rupees?"]},
  {code: "HUF", signs: [], names: ["forints?"]},
  {code: "UAH", signs: ["₴"], names: ["hryvnias?"]}
];

const signs = new Map(currencies.flatMap(({code, signs}) => signs.map((sign) => [sign.toUpperCase(), code])));
const names = currencies.map(({code, names}) => ({code, name: new RegExp(`^(?:${[code, ...names].join("|")})$`, "i")}));

const escaped = (sign: string) => sign.replace(/[$.]/g, "\\$&");

/** Sources of patterns: any sign, any code, any name; the longest first. */
export const anySign = [...signs.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");
export const anyCode = currencies.map(({code}) => code).join("|");
export const anyName = currencies.flatMap((currency) => currency.names).join("|");

/** The ISO 4217 code of a sign, a code or a name, whatever its case. */
export function currencyOf(words: string): string | undefined {
  return signs.get(words.toUpperCase()) ?? names.find(({name}) => name.test(words))?.code;
}

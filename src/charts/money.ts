/** An amount in words and digits: "$1 billion", "$250 million". */
export function money(amount: number, currency: string): string {
  const [value, unit] =
    amount >= 1e9 ? [amount / 1e9, " billion"] : amount >= 1e6 ? [amount / 1e6, " million"] : [amount, ""];
  const format = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: 0,
    maximumSignificantDigits: 3
  });
  return format.format(value) + unit;
}

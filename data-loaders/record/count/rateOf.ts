import type {Rate} from "../files/eurUsd.js";

/**
 * The mean rate of a financial year. Two years that share one budget take the mean of the days of their own period
 * (2002-09..2003-12), not that of the two yearly means, since the first of the two began in September.
 */
export function rateOf(financialYear: string, rates: readonly Rate[]): Rate | undefined {
  const [first, last] = financialYear.split("-");
  if (!last) return rates.find(({year}) => year === financialYear);
  const ends = new RegExp(`^${first}-\\d{2}\\.\\.${first.slice(0, 2)}${last}-\\d{2}$`);
  return rates.find(({year}) => ends.test(year));
}

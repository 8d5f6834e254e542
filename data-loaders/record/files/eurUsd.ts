import {z} from "zod";
import {amount, count} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a year's mean reference rate, or that of the first financial period. */
export const eurUsd = recordFile({
  name: "eur-usd",
  file: "eur-usd.csv",
  title: "Dollars for a euro",
  description: "The ECB's reference rate, mean of the days of a year or of a period: a row a year or period.",
  columns: {
    year: z
      .string()
      .regex(/^\d{4}(-\d{2}\.\.\d{4}-\d{2})?$/, "give a year, as 2004, or months as 2002-09..2003-12")
      .meta({title: "Year", description: "A year, or first and last month of a period joined by two dots."}),
    usd_per_eur: amount("Rate", "The mean of the days.", "USD for one EUR"),
    days: count("Days", "The number of days with a rate.", "days"),
    min: amount("Lowest", "The lowest rate of the days.", "USD for one EUR"),
    max: amount("Highest", "The highest rate of the days.", "USD for one EUR")
  }
});

/** A row of eur-usd.csv. */
export type Rate = z.infer<typeof eurUsd.schema>;

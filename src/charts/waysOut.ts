import {group} from "d3";
import type {Tables} from "../../data-loaders/tables/index.js";
import {edtfWords} from "./edtfWords.js";

type Step = Tables["record-withdrawals"][number];

/** A State's steps out of membership in the order of their days, what they came to, and that in words. */
export interface WayOut {
  country: string;
  steps: Step[];
  came: "left" | "taken back" | "under way";
  words: string;
}

/** The States that announced a way out of membership, voted on it or notified it; those that only considered it aren't. */
export function waysOut(withdrawals: readonly Step[]): WayOut[] {
  const steps = withdrawals
    .filter(({scope, step}) => scope === "membership" && step !== "considered")
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...group(steps, ({iso3}) => iso3).values()].map((steps) => {
    const {country} = steps[0];
    const of = (wanted: Step["step"]) => steps.find(({step}) => step === wanted);
    const [left, back] = [of("effective"), of("rescinded")];
    if (left) return {country, steps, came: "left", words: `left on ${day(left)}`};
    if (back) return {country, steps, came: "taken back", words: `notice taken back on ${day(back)}`};
    const last = of("notified") ?? steps.at(-1)!;
    const doing = last.step === "notified" ? "gave notice on" : `${last.step} on`;
    return {country, steps, came: "under way", words: `${doing} ${day(last)}`};
  });
}

function day({date, unverified}: Step): string {
  return `${edtfWords(date)}${unverified.includes("date") ? " (unconfirmed)" : ""}`;
}

import type {Qualifier} from "../../extract/claim.js";

type Bound = "exact" | "more" | "at least" | "less" | "at most" | "about";

const bounds: Record<Qualifier, Bound> = {
  exactly: "exact",
  over: "more",
  "at least": "at least",
  under: "less",
  "at most": "at most",
  about: "about",
  nearly: "less"
};

const flipped: Record<Bound, Bound> = {
  exact: "exact",
  more: "less",
  "at least": "at most",
  less: "more",
  "at most": "at least",
  about: "about"
};

/**
 * How far a quotient is bounded: a divisor's bound turns round (four divided by "over ten" is under), a strict bound
 * wins over a weak one of its side, and two bounds that run against each other leave none (null).
 */
export function quotientQualifier(dividend: Qualifier, divisor: Qualifier): Qualifier | null {
  if (divisor === "exactly") return dividend;
  const sides = [bounds[dividend], flipped[bounds[divisor]]].filter((bound) => bound !== "exact");
  if (sides.every((bound) => bound === "about")) return "about";
  if (sides.every((bound) => bound === "more" || bound === "at least"))
    return sides.includes("more") ? "over" : "at least";
  if (sides.every((bound) => bound === "less" || bound === "at most"))
    return sides.includes("less") ? "under" : "at most";
  return null;
}

import type {Qualifier} from "../../extract/claim.js";

type Judged = "supported" | "supported loosely" | "differs";

const near = 0.05;
const nearly = 0.1;

/** What a number said with its qualifier is beside the record's: the bound holds, or it is the number itself. */
export function judge(qualifier: Qualifier, said: number, actual: number): Judged {
  const holds = {
    exactly: actual === said,
    over: actual > said,
    "at least": actual >= said,
    under: actual < said,
    "at most": actual <= said,
    about: Math.abs(actual - said) <= near * said,
    nearly: actual < said && actual >= (1 - nearly) * said
  }[qualifier];
  if (!holds) return "differs";
  return actual === said ? "supported" : "supported loosely";
}

import type {Claim} from "../../extract/claim.js";

/** What a claim says on its point, in short: "ordered 2016-11-16", "over 100", "over 1000000000 USD", "4 verdicts", "2016-11-16 signed a decree". */
export function valueOf(claim: Claim): string {
  switch (claim.kind) {
    case "withdrawal":
      return joined(claim.step, claim.date);
    case "standing":
      return joined(claim.standing, claim.since && `since ${claim.since}`);
    case "membership":
      return bounded(claim, String(claim.count));
    case "cost":
      return bounded(claim, `${claim.amount} ${claim.currency}`);
    case "outcomes":
      return bounded(claim, `${claim.count} ${claim.counted}`);
    case "event":
      return joined(claim.date, claim.what);
  }
}

function bounded({qualifier}: Claim, value: string): string {
  return qualifier === "exactly" ? value : `${qualifier} ${value}`;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

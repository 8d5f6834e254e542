import type {Claim} from "./claim.js";
import {slug} from "./speakers.js";

/** Gives each claim its key: the document and what the claim is about, ".2" for a second on one subject. */
export function keyed(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const subject = `${claim.document}.${subjectOf(claim)}`;
    const times = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, times);
    return {...claim, key: times === 1 ? subject : `${subject}.${times}`};
  });
}

/** What a claim is about, as slugs joined by dots: the end of its key. */
export function subjectOf(claim: Claim): string {
  switch (claim.kind) {
    case "withdrawal":
      return `${claim.country.toLowerCase()}.${claim.scope}.${claim.step}`;
    case "standing":
      return `${claim.country.toLowerCase()}.${claim.standing}`;
    case "membership":
      return claim.measure;
    case "cost":
      return claim.measure;
    case "outcomes":
      return claim.counted;
    case "event":
      return `event.${slug(claim.actor).split("-").slice(0, 6).join("-")}.${slug(claim.what).split("-")[0]}`;
  }
}

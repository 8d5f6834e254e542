import type {Claim} from "../../extract/claim.js";
import {subjectOf} from "../../extract/keys.js";

/** Gives a key to each claim that has none, or whose key is of what it was about before its correction. */
export function keyed(claims: readonly Claim[]): Claim[] {
  const subject = (claim: Claim) => `${claim.document}.${subjectOf(claim)}`;
  const holds = (claim: Claim) => claim.key.replace(/\.\d+$/, "") === subject(claim) || claim.key === subject(claim);
  const taken = new Set(claims.filter(holds).map(({key}) => key));
  return claims.map((claim) => {
    if (holds(claim)) return claim;
    let key = subject(claim);
    for (let n = 2; taken.has(key); n += 1) key = `${subject(claim)}.${n}`;
    taken.add(key);
    return {...claim, key};
  });
}

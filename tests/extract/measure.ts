import type {Claim} from "../../data-loaders/extract/claim.js";
import {extractText} from "./helper.js";
import type {ExpectedClaim, Passage} from "./passage.js";

/** Over all passages: claims expected and found, and the shares of right ones among the found and the expected. */
export interface Measured {
  expected: number;
  found: number;
  precision: number;
  recall: number;
}

/** Compares claims by kind, country or number, and scope and step or measure; events are left out. */
export function measure(passages: readonly Passage[]): Measured {
  let expected = 0;
  let found = 0;
  let right = 0;
  for (const passage of passages) {
    const wanted = passage.expected.map(core);
    const read = extractText(passage.text, passage.published)
      .claims.filter(({kind}) => kind !== "event")
      .map((claim) => core(claim as Exclude<Claim, {kind: "event"}>));
    expected += wanted.length;
    found += read.length;
    for (const claim of read) {
      const at = wanted.indexOf(claim);
      if (at < 0) continue;
      wanted.splice(at, 1);
      right += 1;
    }
  }
  return {expected, found, precision: right / found, recall: right / expected};
}

function core(claim: ExpectedClaim): string {
  switch (claim.kind) {
    case "withdrawal":
      return [claim.kind, claim.country, claim.scope, claim.step].join(" ");
    case "standing":
      return [claim.kind, claim.country, claim.standing].join(" ");
    case "membership":
      return [claim.kind, claim.count, claim.measure].join(" ");
    case "cost":
      return [claim.kind, claim.amount, claim.currency, claim.measure].join(" ");
    case "outcomes":
      return [claim.kind, claim.count, claim.counted].join(" ");
  }
}

import type {Rule} from "./rule.js";

const table = "signatories-not-party-2016-11-16";

/** A signatory that became a party did so on the day that the list of parties has, and after 16 November 2016. */
export const signatoriesAndParties: Rule = ({rows}) => {
  const inForce = new Map(rows["states-parties"].map(({iso3, entry_into_force}) => [iso3, entry_into_force]));
  return rows[table].flatMap(({key, iso3, later_party_from}) => {
    const since = inForce.get(iso3) ?? "";
    if (since === later_party_from) return [];
    return [
      {table, key, column: "later_party_from", wayOut: `states-parties.csv has ${since || "no row for the State"}`}
    ];
  });
};

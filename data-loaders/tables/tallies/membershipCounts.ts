import type {Tally} from "./tally.js";

/** How many different counts of states the documents give; one number under two measures is two counts. */
export const membershipCounts: Tally = ({membership}) =>
  membership.length === 0
    ? []
    : [
        {
          key: "membership.counts",
          name: "Different counts of states",
          value: new Set(membership.map((row) => `${row.measure} ${row.qualifier} ${row.count}`)).size,
          qualifier: "exactly",
          formula: "the number of different combinations of measure, qualifier and count in membership",
          inputs: membership.map((row) => `membership/${row.key}/count`)
        }
      ];

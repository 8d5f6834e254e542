import type {Tally} from "./tally.js";

/** On how many points two documents or more speak, and on how many of them two can't both be true. */
export const agreementPoints: Tally = ({agreement}) => {
  const speaking = agreement.filter(({stance}) => stance !== "silent");
  const pointsOf = (rows: typeof agreement) => new Set(rows.map(({point}) => point)).size;
  const shared = speaking.filter(({why}) => why.length > 0);
  const disputed = speaking.filter(({stance}) => stance === "differs");
  if (speaking.length === 0) return [];
  return [
    {
      key: "agreement.points",
      name: "Points on which two documents or more speak",
      value: pointsOf(shared),
      formula: "the number of different points in agreement on which two documents or more aren't silent",
      inputs: speaking.map(({key}) => `agreement/${key}/stance`),
      qualifier: "exactly"
    },
    {
      key: "agreement.disputed",
      name: "Points on which two documents can't both be right",
      value: pointsOf(disputed),
      formula: "the number of different points in agreement with a stance of differs",
      inputs: speaking.map(({key}) => `agreement/${key}/stance`),
      qualifier: "exactly"
    }
  ];
};

import type {Tally} from "./tally.js";

/** How many different origins the catalogue knows, and of how many documents it knows none. */
export const origins: Tally = ({documents}) => {
  if (documents.length === 0) return [];
  const inputs = documents.map(({key}) => `documents/${key}/origin`);
  const known = documents.map(({origin}) => origin).filter((origin) => origin !== "");
  const common = {qualifier: "exactly" as const, inputs};
  return [
    {
      ...common,
      key: "origins.known",
      name: "Different origins of the documents, as far as known",
      value: new Set(known).size,
      formula: "the number of different origins in documents, empty ones left out"
    },
    {
      ...common,
      key: "origins.unknown",
      name: "Documents whose origin isn't known",
      value: documents.length - known.length,
      formula: "the number of documents whose origin is empty"
    }
  ];
};

const larger = /(?:\b(?:Latin|Inter|Anti|Pro|Pan|Central|African|Native|New|Papua|Gulf of|Team|Agence|Radio|Air)[ -])$/;
// "countries of West and South Africa".
const regions = /\b(?:West|East|North|Central|Eastern|Western|Northern) and $/;
// "Kenya Airways", "Agence France-Presse", "the Netherlands-based court".
const thing =
  /^(?:[ -](?:Presse\b|24\b|Tech|Zoo|Times|Post|Herald|Tribune|Daily|Today|Street|Avenue|Airlines|Airways|University|Supreme Court|v\.|based\b))/;

/** Whether words that may name a country do so, by the text before and after them. */
export function isCountry(words: string, before: string, after: string): boolean {
  // "Latin America", "Papua New Guinea"; but "South African", "Central African Republic".
  if (larger.test(before) && !words.startsWith("African") && !words.includes("Central African Republic")) return false;
  if (words.startsWith("South Africa") && regions.test(before)) return false;
  if (thing.test(after)) return false;
  return ambiguous[words]?.(before, after) ?? true;
}

type Test = (before: string, after: string) => boolean;

// "in SA", "(CAR)", but not "SA 20".
const initials: Test = (before, after) => /(?:\b(?:in|of|from|and|the) |\()$/i.test(before) && !/^[ -]?\d/.test(after);

const firstName = /\p{Lu}\p{Ll}+ $/u;
const noName =
  /\b(?:In|The|And|From|With|For|While|But|After|Before|Since|By|Of|Only|Both|Neither|Nor|Unlike|Like|Even|If|When|As|Neighbou?ring|President|King) $/;
const lastName = /^ \p{Lu}\p{Ll}+(?! (?:said|has|is|and)\b)/u;
const monthOrDay =
  /^ (?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/;

// "Michael Jordan", "Chad Smith": a first or a last name.
const noPerson: Test = (before, after) =>
  !firstName.test(before.replace(noName, "")) && !lastName.test(after.replace(monthOrDay, ""));

const ofContinent = /\b(?:South|North) $/;

// "US" and "PA" are words of the text only in capitals; these need more than their letters.
const ambiguous: Record<string, Test> = {
  SA: initials,
  CAR: initials,
  PA: (before) => /\b[Tt]he $/.test(before),
  American: (before) => !ofContinent.test(before),
  America: (before, after) => !ofContinent.test(before) && !/^(?:'s)? (?:First|Online|Media)/.test(after),
  Georgia: noPerson,
  Jordan: noPerson,
  Chad: noPerson,
  Guernsey: noPerson,
  Jersey: noPerson
};

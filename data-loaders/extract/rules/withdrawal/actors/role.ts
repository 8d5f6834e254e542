import {anyOf} from "../../../anyOf.js";
import {pattern, type CountryMention} from "../../../mentions/mention.js";

/** A list of countries in a masked sentence, with some of the sentence before and after it. */
export interface Named {
  start: number;
  countries: CountryMention[];
  words: string;
  before: string;
  after: string;
}

// "Like Ruritania, Sylvania …": the comma ends a comparison, it joins no list.
const apart = pattern(`^@C, @C$`, "i");
const compares = /\b(?:like|unlike|after|following|besides|alongside|with|for|in) (?:the )?$/i;
const isRelative = ({after}: Named) => /^,? (?:which|who|whose) /i.test(after);

/** Whether the first of a list is only what the second is compared with. */
export const isCompared = ({words, before}: Named) => compares.test(before) && apart.test(words);

const follows = "follow(?:s|ed|ing)?(?: (?:in|on) the (?:footsteps|heels) of)?";
const joins = anyOf(["after", "join(?:s|ed|ing)?", "alongside", "together with", "along with", "besides"]);
const alike = anyOf(["in addition to", "as (?:did|have|has)"]);
const following = new RegExp(
  `\\b(?:${follows}|${joins}|${alike})\\s+(?:the\\s+|similar (?:moves|decisions|announcements) (?:by|from)\\s+)?$`,
  "i"
);
const says = ["announced", "said", "says", "declared", "informed", "told", "threatened", "notified"];
const acts = ["voted", "signed", "decided", "submitted", "deposited", "approved", "initiated", "began", "started"];
const goes = ["withdrew", "quit", "left", "became", "pulled"];
const tells = new RegExp(`\\b${anyOf(says, acts, goes)}\\b`);

// "after Sylvania left": it leaves itself.
const rightBefore = /^ (?:(?:has|have|had|also|\w+ly) )*$/;

/** "joining Sylvania"; but in "after Sylvania last week notified …" the country is the subject of a clause. */
export const isAlongside = (named: Named, rest: string) =>
  following.test(named.before) &&
  !rightBefore.test(rest) &&
  !isRelative(named) &&
  !apart.test(named.words) &&
  !tells.test(rest);

const places = ["in", "at", "near", "between", "towards?", "into", "inside", "across", "onto", "to", "from"];
const ways = ["against", "with", "over", "about", "for", "on", "unlike", "like", "than", "not"];
const treats = ["arrest(?:s|ed|ing)?", "support\\w+", "welcom\\w+", "defend\\w+", "host\\w*", "visit(?:s|ed|ing)?"];
const blames = ["blam\\w+", "condemn\\w+", "accus\\w+", "critici[sz]\\w+", "regret\\w*", "urg\\w+"];
const probes = ["target\\w*", "investigat\\w+", "prob(?:e|es|ed|ing)", "examin\\w+", "sanction\\w*"];
const takes = ["annex\\w+", "invad\\w+"];
const within = ["neighbou?ring", "capital of", "citizens of", "people of", "case of", "wake of"];
const notActing = new RegExp(
  `\\b${anyOf(places, ways, treats, blames, probes, takes, within)}\\s+(?:the\\s+|both\\s+|fellow\\s+|a\\s+|an\\s+)?$`,
  "i"
);
const assemblies = ["parliament", "national assembly", "assembly", "legislature", "senate", "house", "deputies"];
const rulers = ["lawmakers", "legislators", "MPs", "government", "cabinet", "president", "decision"];
const itsHouse = new RegExp(`^'s? (?:[\\w-]+ ){0,2}${anyOf(assemblies, rulers)}\\b`, "i");
const powers = ["lawmakers", "MPs", "parliament", "legislators", "senators", "deputies", "legislature", "assembly"];
const offices = ["government", "authorities", "officials", "cabinet", "president", "leaders?", "junta"];
const houseOf = new RegExp(`\\b${anyOf(powers, offices)} (?:in|of) (?:the )?$`, "i");

/** "in Ruritania", "condemned Ruritania": a place, an object or a comparison; but "lawmakers in Ruritania" act. */
export const isObject = (named: Named) =>
  notActing.test(named.before) &&
  !following.test(named.before) &&
  !isRelative(named) &&
  !apart.test(named.words) &&
  !itsHouse.test(named.after) &&
  !houseOf.test(named.before);

/** "hosting Ruritanian Prime Minister Rudolf Elphberg": name and office are one mention. */
export const isNamedAgain = ({start, countries: [first]}: Named, object: CountryMention | undefined) =>
  object !== undefined && first?.by === "leader" && first.iso3 === object.iso3 && start - object.end < 45;

const people = ["lawyer", "professor", "activist", "analyst", "researcher", "expert", "journalist"];
const regions = ["map", "situation", "crisis", "border", "north", "south", "east", "west", "parts?"];
const partOf = new RegExp(`\\b${anyOf(people, regions, ["war crimes", "support", "head"])} of (?:the )?$`, "i");
const itsDeeds = ["war", "conflict", "actions", "crimes", "annexation", "invasion", "occupation"];
const itsOthers = ["neighbou?r", "border", "allies", "ally", "capital"];
const otherOfIt = new RegExp(`^'s? ${anyOf(itsDeeds, itsOthers)}\\b`);

const beside = /\b(?:before|besides|apart from|other than|except(?: for)?|until) (?:the )?$/i;

/** "the lawyer of Ruritania", "Ruritania's neighbour", "Before Ruritania, …": of a person, a thing or another time. */
export const isPassing = ({before, after}: Named) =>
  partOf.test(before) || otherOfIt.test(after) || (beside.test(before) && after.startsWith(","));

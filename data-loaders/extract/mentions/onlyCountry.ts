import type {CountryMention} from "./mention.js";

/** The first of some mentions where all name one country, else undefined. */
export function onlyCountry(mentions: readonly CountryMention[]): CountryMention | undefined {
  return mentions.every(({iso3}) => iso3 === mentions[0].iso3) ? mentions.at(0) : undefined;
}

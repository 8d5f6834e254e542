import {bodyInFocus} from "../../focus.js";
import {pattern, type CountryMention, type Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Finding} from "../rule.js";
import {aboutMembership} from "./aboutMembership.js";
import {saidOfSeveral} from "./ofSeveral.js";
import {standingOf} from "./standingOf.js";

const except =
  "except(?: for)?|with the (?:[a-z]+ )?exceptions? of|excluding|but (?:also )?not(?: by)?|(?:do(?:es)?|did)(?: not|n't) include|though not(?: by)?|apart from";
// "did not ratify it, along with A and B": more of those who didn't.
const beside = "along with|together with|as have|nor (?:have|has|did)";
const leads = `${beside}|including|such as|among them|namely|notably|like|chief among them|for (?:example|instance),?|e\\.g\\.,?|most prominently|${except}`;
const apposed =
  "(?:(?:all|most) (?:of )?(?:(?:@O|[a-z-]+) ){0,3}(?:countries|states|members)?,? ?(?:and )?|(?:[a-z-]+ ){0,3}(?:@C )?(?:allies|powers|nations|countries|states|members)(?:,| such as| like)? )";
const one = "@C(?: \\([^)]{0,60}\\))?";
const list = `${one}(?:(?:,? and |,? or |,? (?:along|together) with |,? as well as |, )${one}){0,20}`;
// What may follow the last example: no "'s", no noun that it would go with.
const follows =
  "(?=[.,;:)?]| [-—–]| and (?:many )?others?\\b| (?:but|that|which|who|must|ha[sd]|have|is|are|was|were|will|would|should|could|can|may|might|do|does|did|also|in|on|at|for|by|from|with|after|before|since|while|as|to|\\w+ed|sent|went|took|made|let|gave|left|met|kept|said|say|refuse|fail|oppose|support)\\b|$)";
// "members, including A, B and C": what is told of many, and some of them; or those in brackets, or behind "include".
const examples = pattern(
  `(?:(?:,| [-—–]|:|\\()? ?\\b(${leads}) ${apposed}?(?:the likes of )?|(?: too| alike)? \\((?:such as |including |e\\.g\\.,? )?|(?<=\\S)(?: [-—]|:) |(?<=\\S) (?:include[sd]?|are|were) (?:also )?${apposed}?(?:the likes of )?)(${list})${follows}`
);
const likewise = new RegExp(`^(?:${beside})$`, "i");
const without = new RegExp(`^(?:${except})$`, "i");

// Words between that name somebody else, of whom the examples would be.
const others =
  /\b(?:countries|states|nations|governments|powers|allies|others|observers|leaders|presidents|officials|people|nationals|citizens|situations|cases|places|territories|neighbou?rs|partners|rivals|critics|opponents|supporters|judges|conflicts|bodies|treaties|courts)\b|[.;:]|,? (?:but|while|whereas|though|although)\b/i;
// "; some of them, including".
const ofThem = /[,;] (?:some|several|many|most|all|both) of (?:them|these|those|which|whom)(?=,|$)/;
// "members are allies of Ruritania, including".
const friends =
  / (?:are|who are) (?:[a-z]+ )?(?:allies|friends|partners|supporters|backers) of (?:the )?\uE000+(?: (?:and|under) (?:\uE000+|[A-Z]\w+))?/;
const gone = /\b(?:left|quit|withdrawn|withdrew|departed|pulled out)\b/i;

/** "The Court has 124 members, including A and B"; "dozens are not parties, among them A and B". */
export function exampled(reading: Reading, already: readonly Finding[]): Finding[] {
  const {mask} = reading;
  return [...mask.matchAll(examples)].flatMap((match) => {
    const [words, lead = "", some] = match;
    const told = saidOfSeveral(mask.slice(0, match.index));
    if (!told) return [];
    const between = mask.slice(told.end, match.index).replace(ofThem, ",").replace(friends, "");
    const span = {start: told.start, end: match.index + words.length};
    if (!lead && /^(?: [-—]|:)/.test(words) && /\w/.test(between)) return [];
    const excepted = without.test(lead);
    if (between.length > (excepted ? 160 : lead ? 100 : 20) || others.test(between)) return [];
    const named = ({by, start, end}: CountryMention) => by !== "leader" && start >= told.end && end <= match.index;
    if (between.includes("\uE000") && reading.countries.some(named) && !excepted) return [];
    if (likewise.test(lead) && (told.value !== "not-member" || between)) return [];
    if (told.value === "member" && gone.test(between)) return [];
    if (ofAnother(mask, told) || bodyInFocus(reading, told.end) !== "court") return [];
    if (told.value === "member" && !aboutMembership(reading, told.end)) return [];
    if (excepted && told.value !== "member") return [];
    const value = excepted ? "not-member" : told.value;
    const from = span.end - some.length;
    return reading.countries
      .filter(
        ({iso3, start, end}) =>
          start >= from &&
          end <= span.end &&
          !already.some((other) => other.kind === "standing" && other.country === iso3)
      )
      .map((country) => ({...standingOf(reading, country, value, span), since: ""}) as Finding);
  });
}

const ofAnother = (mask: string, {start, end}: Span) =>
  /(?:\uE002|\b(?:UN|U\.N\.|Nations|Council))(?:'s?)? (?:[\w-]+ ){0,2}$/.test(mask.slice(0, start)) ||
  mask.slice(start, end).includes("\uE002") ||
  /^ (?:of|to|in) (?:the )?\uE002/.test(mask.slice(end));

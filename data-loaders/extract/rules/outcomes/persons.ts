import {pattern} from "../../mentions/mention.js";
import {courtDid, howMany, people} from "./phrases.js";

const goesOn = "of|in|so|and|while|since|over|during|for|but|to date|-|—|@I|[a-z]+ed\\b";

/** "convicted only four warlords". */
export const hasDone = (verbs: string) =>
  pattern(
    `\\b(${verbs})(?: and (?:sentenced|jailed|imprisoned))?${howMany} (@N)(?= ${people}|[,.;:?!"]|$| (?:${goesOn}|others?|more)| \\uE000)`
  );

const been = "(?:have |has |had |were |was |are |been )+";
const soFar = "(?:so far |only |ever |now |actually |successfully |finally |eventually |publicly )*";
const aside = "(?:(?:,| -|—| \\() ?(?!and |but |while )[^.;]{1,60}?(?:,| -|—|\\)) )?";

/** "four warlords have so far been convicted". */
export const wereDone = (verbs: string, who = `(?: ${people})?`) =>
  pattern(
    `(@N)${who} ?${aside}(?:(?!(?:and|but|it|he|she|they|who|years?) )[\\w'-]+ ){0,3}?${been}${soFar}(${verbs})\\b`
  );

/** "tried three warlords". */
export const hasDoneTo = (verbs: string) => pattern(`\\b(${verbs})${howMany} (@N)(?= ${people})`);

/** "45 people indicted so far". */
export const doneSoFar = (verbs: string) =>
  pattern(`(@N) ${people} (${verbs})(?=,| so far| to date| since| by (?:the court|@I))`);

/** "four people convicted". */
export const peopleDone = (verbs: string) => pattern(`(@N) ${people} (?:ever |so far )?(${verbs})\\b`);

/** "the four people whom it has convicted". */
export const whomItDid = (verbs: string) =>
  pattern(`(@N)(?: of the)? ${people} (?:that |whom |who )?${courtDid}(${verbs})\\b`);

/** "four were convicted and one acquitted". */
export const andAcquitted = pattern(
  `\\b(?:convicted|found guilty)(?: (?:by|at) @I)?(?:,? and|,) (@N)(?: others?)?(?: (?:has|have) been| was| were)? (acquitted|cleared)\\b`
);

/** "found only four people guilty". */
export const foundGuilty = pattern(`\\b(found)${howMany} (@N) ${people} guilty\\b`);

/** "put five people behind bars". */
export const behindBars = pattern(`\\b(put|sent)${howMany} (@N) (?:${people} )?(?:behind bars|to (?:prison|jail))`);

/** "The tribunal for Ruritania convicted 90, the Court four." */
export const andTheCourt = pattern(
  `(?<=\\b(convicted)\\b[^.;]{0,80}?(?:,| and|,? while|,? but) @I,?)${howMany} (@N)(?=[.,;]|$)`
);

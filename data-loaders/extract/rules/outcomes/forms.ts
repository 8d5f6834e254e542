import {anyOf} from "../../anyOf.js";
import type {OutcomeTerm} from "../../claim.js";
import {pattern} from "../../mentions/mention.js";

const kinds = anyOf(
  ["[\\w-]+(?:ful|ed|al|ing|ary|ive|ar|or|ant)", "guilty", "war[- ]crimes?", "core(?:-crimes?)?", "full", "further"],
  [
    "new",
    "such",
    "big",
    "first",
    "separate",
    "different",
    "of its",
    "court",
    "ICC",
    "landmark",
    "previous",
    "earlier",
    "prior",
    "@I"
  ]
);
const adjectives = `(?:${kinds} ){0,3}`;
const people = anyOf(
  ["people", "persons?", "men", "suspects", "individuals", "defendants", "accused", "figures", "human beings"],
  ["warlords", "leaders", "militiamen", "rebels", "militia leaders", "rebel leaders", "commanders"],
  ["Congolese", "Africans", "offenders", "perpetrators", "war criminals"],
  ["(?:[\\w-]+ ){1,2}(?:leaders|warlords|commanders|men|rebels|suspects)"]
);

// "four full convictions": the term stands behind its number.
const counted = (term: string, more = "") => pattern(`(@N) ${more}${adjectives}(${term})\\b`);

// "convicted only four warlords".
const convicts = anyOf(
  ["convict(?:ed|s|ing)", "found guilty", "jailed", "finding guilty", "secured the conviction of", "conviction of"],
  ["put behind bars", "imprisoned"]
);
const howMany = anyOf(
  ["only", "just", "a total of", "a mere", "barely", "no more than", "fewer than", "more than", "at least", "about"],
  ["some", "as few as", "all of", "exactly", "over", "nearly", "merely", "under", "up to", "no fewer than", "almost"]
);
const goesOn = "of|in|so|and|while|since|over|during|for|but|to date|-|—|@I|[a-z]+ed\\b";
const convicted = pattern(`\\b(${convicts})(?: ${howMany})* (@N)(?= ${people}|[,.;:?!"]|$| (?:${goesOn})| \\uE000)`);
const alsoMany = anyOf(["only", "just", "a total of", "another", "the", "other", "more", "about", "at least"]);
const acquitted = pattern(
  `\\b(acquitt(?:ed|ing)|cleared|found not guilty)(?: ${alsoMany})* (@N)(?= ${people}|[,.;:?!"]|$| (?:of|in|so|and|while|since|others?|more))`
);

// "four warlords have so far been convicted".
const been = "(?:have |has |had |were |was |are |been )+";
const soFar = "(?:so far |only |ever |now |actually |successfully |finally |eventually )*";
const wereConvicted = pattern(`(@N) (?:${people} )?(?:[\\w'-]+ ){0,3}?${been}${soFar}(convicted|found guilty)\\b`);
const peopleConvicted = pattern(`(@N) ${people} (convicted|found guilty)\\b`);
const wereAcquitted = pattern(
  `(@N) (?:${people} )?(?:[\\w'-]+ ){0,2}?${been}(?:so far |only |now )*(acquitted|cleared|found not guilty)\\b`
);

// "four were convicted and one acquitted".
const andAcquitted = pattern(
  `\\b(?:convicted|found guilty)(?: (?:by|at) @I)?,? and (@N)(?: others?)?(?: (?:has|have) been| was| were)? (acquitted|cleared)\\b`
);

// "found only four people guilty".
const foundGuilty = pattern(`\\b(found)(?: ${howMany})* (@N) ${people} guilty\\b`);

// "ten ended in convictions and four in acquittals".
const endedIn = (term: string) =>
  pattern(
    `(@N)(?: of (?:them|these|those))?,? (?:have |has )?(?:(?:ended|resulted|finished|concluded) in|led to) (?:an? )?(${term})\\b|\\b(?:ended|resulted|led)\\b[^.;]{0,40}? and (@N) (?:in|to) (?:an? )?(${term})\\b`
  );

// "the number of convictions stands at four".
const terms: readonly (readonly [OutcomeTerm, string])[] = [
  ["convictions", "convictions"],
  ["acquittals", "acquittals"],
  ["verdicts", "verdicts"],
  ["judgments", "judge?ments"]
];
const standsAt = (term: string) =>
  pattern(
    `\\b(?:number|amount|tally|count|total) of (?:[\\w-]+ ){0,2}?(${term})[^.;]{0,40}? (?:stands? at|is|was|remains? at|has reached|reached|comes to) (?:only |just |a mere )?(@N)`
  );

// "only the third person to be convicted by the Court", "his conviction is only the second in its history".
const nth = (verbs: string) =>
  pattern(
    `(@N) (?:person|man|woman|individual|suspect|warlord|defendant|rebel leader) (?:ever )?(?:to (?:be|have been) )?(${verbs})\\b`
  );
const nthOfAll = pattern(
  `(conviction|acquittal)(?: \\w+){0,3}? (?:is|was) (?:only )?the (@N)(?= (?:in|by|at|ever|since|for)\\b)`
);

const only = "(?: (?:only|just|a total of|a mere))*";
const tried = pattern(`\\b(tried)${only} (@N) ${people}`);
const sentenced = pattern(`\\b(sentenced)${only} (@N) ${people}`);

// "indicted more than 30 people", "30 suspects", "30 people have been charged".
const accuses = anyOf(
  ["indicted", "charged", "accused", "prosecuted", "indictments against", "charges against", "put on trial"],
  ["brought charges against", "brought to trial", "has indicted"]
);
const accused = pattern(
  `\\b(${accuses})(?: (?:only|just|a total of|more than|about|some|at least|over|nearly|[\\w]+ly))* (@N)(?= ${people})`
);
const defendants = "defendants?|accused(?! of)|indictees?|suspects?|indictments?";
const wereAccused = pattern(
  `(@N) (?:${people} )(?:have |has |had |were |was |been )+(?:so far |now |publicly )*(indicted|charged|prosecuted)\\b`
);

/** What a number counts, by the words round it: each has the number and the term as its groups, the first that fits has it. */
export const forms: readonly (readonly [OutcomeTerm, RegExp])[] = [
  ["convictions", counted("convictions?|guilty verdicts?|convicts?|findings of guilt", "(?:or so )?")],
  ["acquittals", counted("acquittals?")],
  ["verdicts", counted("verdicts?|rulings of guilt")], // behind "guilty verdicts"
  ["judgments", counted("judge?ments?")],
  ["sentences", counted("sentences?")],
  ["trials", counted("trials?")],
  ["cases", counted("cases?")],
  ["convictions", convicted],
  ["acquittals", acquitted],
  ["convictions", wereConvicted],
  ["convictions", peopleConvicted],
  ["acquittals", wereAcquitted],
  ["acquittals", andAcquitted],
  ...terms.map(([term, words]) => [term, standsAt(words)] as const),
  ["convictions", nth("convicted|found guilty")],
  ["acquittals", nth("acquitted")],
  ["sentences", nth("sentenced")],
  ["convictions", nthOfAll],
  ["convictions", foundGuilty],
  ["convictions", endedIn("convictions?")],
  ["acquittals", endedIn("acquittals?")],
  ["trials", tried],
  ["sentences", sentenced],
  ["accused", accused],
  ["accused", counted(defendants)],
  ["accused", wereAccused]
];

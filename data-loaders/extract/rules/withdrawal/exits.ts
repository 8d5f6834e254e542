import {pattern, type CountryMention, type Span} from "../../mentions/mention.js";
import {bodyInFocus} from "../../focus.js";
import type {Reading} from "../../reading.js";
import type {Scope} from "../../claim.js";

/** The words that give something up: where they stand, what they give up, and how they are put. */
export interface Exit extends Span {
  /** End of the object, where there is one. */
  objectEnd: number;
  scope: Scope;
  form: "infinitive" | "past" | "present" | "participle" | "noun";
  words: string;
  /** "followed suit", "Burundi did too": the step is the one told last. */
  again?: boolean;
}

export interface RefusedExit extends Span {
  reason: string;
}

/** Any word that may give something up; the rules look no further where none stands. */
export const exitTrigger =
  /withdr[ae]w|\bpull(?:s|ed|ing)?(?:[ -][\w ]{0,12})?[ -]?out|\bquit|\bexit|\bleav(?:e|es|ing)\b|\bleft\b|\bdepart|\bwalk(?:s|ed|ing)? (?:out|away)|abandon|renounc|denunciation|denounc|\bopt(?:s|ed|ing)? out|\bget(?:ting)? out|\bcease(?:s|d)? to be|\bsever|\bcut(?:ting)? (?:its |all )?ties|\bun-?sign|\bsignature|\bremov|\bintention|\bintends?\b|\bbecom(?:e|es|ing) (?:a )?(?:state |full |formal )?(?:party|member)|\bratif|\bpart(?:y|ies) to\b|\bmembership|\bditch|\brepudiat|\brepeal|\brevok|\brescind|\bt(?:ak(?:e|es|en|ing)|ook) |\bg(?:ive|ave|iven|iving) up|\bturn(?:ed|ing)? (?:its|their)|\bdrop(?:s|ped|ping)? out|\bterminat|\bstep(?:ping|ped)? (?:out|away)|\bsplit|\bbreak(?:ing)? (?:away|with)|\bexodus|\bpart(?:ing|ed)? (?:ways|company)|\bbow(?:s|ed|ing)? out|\bopt-out|\brefusal|\bsuit\b|\bthe same\b|\bsimilar |\blikewise\b|\bexample\b|\bfootsteps\b|\bdid\b|\b(?:has|have|had) (?:so|too|already|also|as well|since)\b|\bdo so\b/i;

const verbs: [RegExp, Exit["form"]][] = [
  [
    /\bwithdraw\b|\bpull (?:[\w']+ ){0,3}?out\b|\bwalk (?:out|away)\b|\bexit\b|\bleave\b|\bquit\b|\bdepart\b|\babandon\b|\brenounce\b|\bdenounce\b|\bopt out\b|\bget out\b|\bcease to be\b|\bditch\b|\bdrop out\b|\bsever (?:all )?(?:its )?ties\b|\bcut (?:all |its )?ties\b|\bterminate\b|\bstep (?:out|away)\b|\bbreak away\b|\bpart (?:ways|company)\b|\bbow out\b|\bremove\b|\brepudiate\b|\brepeal\b|\brevoke\b|\brescind\b|\btake (?:\S+ ){1,3}?out\b|\btake back\b|\bgive up\b/gi,
    "infinitive"
  ],
  [
    /\bwithdrew\b|\bwithdrawn\b|\bpulled (?:[\w']+ ){0,3}?out\b|\bwalked (?:out|away)\b|\bexited\b|\bleft\b|\bdeparted\b|\babandoned\b|\brenounced\b|\bdenounced\b|\bopted out\b|\bgot out\b|\bceased to be\b|\bditched\b|\bdropped out\b|\bsevered (?:all )?(?:its )?ties\b|\bterminated\b|\bstepped (?:out|away)\b|\bparted (?:ways|company)\b|\bbowed out\b|\bremoved\b|\brepudiated\b|\brepealed\b|\brevoked\b|\brescinded\b|\bt(?:ook|aken) (?:\S+ ){1,3}?out\b|\bt(?:ook|aken) back\b|\bg(?:ave|iven) up\b/gi,
    "past"
  ],
  [
    /\bwithdraws\b|\bpulls (?:[\w']+ ){0,3}?out\b|\bwalks (?:out|away)\b|\bexits\b|\bleaves\b|\bquits\b|\bdeparts\b|\babandons\b|\brenounces\b|\bdenounces\b|\bopts out\b|\bceases to be\b|\bditches\b|\bdrops out\b|\brepeals\b|\bremoves\b|\brepudiates\b|\brevokes\b|\bbows out\b|\btakes (?:\S+ ){1,3}?out\b|\btakes back\b|\bgives up\b/gi,
    "present"
  ],
  [
    /\bwithdrawing\b|\bpulling (?:[\w']+ ){0,3}?out\b|\bwalking (?:out|away)\b|\bexiting\b|\bleaving\b|\bquitting\b|\bdeparting\b|\babandoning\b|\brenouncing\b|\bdenouncing\b|\bopting out\b|\bgetting out\b|\bceasing to be\b|\bditching\b|\bdropping out\b|\bterminating\b|\bsevering (?:all )?ties\b|\bremoving\b|\brepealing\b|\brevoking\b|\brescinding\b|\btaking (?:\S+ ){1,3}?out\b|\btaking back\b|\bgiving up\b/gi,
    "participle"
  ],
  [
    /\bwithdrawals?\b|\bpull-?outs?\b|\bexit\b|\bexits\b|\bdepartures?\b|\brenunciation\b|\bdenunciation\b|\babandonment\b|\bopt-out\b|\bexodus\b|\btermination\b/gi,
    "noun"
  ]
];

// What else is withdrawn, left, quit or abandoned in a report about the Court.
const otherObject =
  /^ (?:(?:its|their|his|her|the|all|some|several|more|most|any|a|an|that|this|those|these|from|[\w\uE000-\uE005-]+'s?|of|with|our|my) ){0,3}(?:[\w-]+ ){0,3}?(?:troops?|forces?|soldiers|peace-?keepers|ambassadors?|envoys?|diplomats|staff|personnel|charges?|case|cases|warrants?|requests?|application|appeals?|complaints?|motions?|petition|support|cooperation|consent|recognition|funding|funds|money|contributions?|candidacy|candidate|nomination|allegations?|statements?|remarks|evidence|witness(?:es)?|testimony|invitation|visas?|offer|draft|resolution|passports?|licen[cs]e|referral|accusations?|confidence|objections?|indictments?|immunity|post|job|office|country|power|room|door|talks|meeting|summit|race|party|hospital|prison|home|stage|legacy|victims|impression|question|mark|trail|dead|behind|open|alone|unpunished|aside|hand|wing|sanctions?|asylum|ceasefire|judges?|prosecutor|draft|speech|arms|hope|principles?|commitment to (?:justice|fighting|human)|ban)\b/i;
const leftAdjective =
  /^[- ](?:wing|hand|behind|over|out|open|dead|to (?:the|their|his)|for (?:the|a|his|their)|with|without|without|many|thousands|hundreds|more|some|at least|him|her|them|us|it(?! (?:so far|since|yet|already|in|on)\b))\b/i;
const ownSignature = pattern(
  `^ (?:(?:its|their|his|her|the|our|@C's?|the country's|that|this) )?(?:[\\w-]+ )?(signatures?|membership|ratification|instruments? of (?:ratification|accession)|accession|participation)\\b`,
  "i"
);
const notice =
  /^ (?:(?:its|their|his|her|the|our|a|that|this) )?(?:[\w-]+ )?(?:notice|notification|instrument|letter|decision|declaration|plans?|threats?|intention|statement|bid)s?\b/i;
const namedAfter = pattern(
  `^(?:,? (?!and\\b|but\\b|while\\b|which\\b|that\\b)@W){0,7}?,? (?:from|of|out of|with|in|to|as|being|party to) (?:[\\w'-]+ ){0,6}?(@I|@O)`,
  "i"
);
const directAfter = pattern(
  `^ (?:(?:its|their|his|the|an?|our|being|membership of|membership in|ties with) )?(?:(?!(?:to|for|at|by|after|and|when|while|because|before|on|in|without|over|with|as|or|but) )@V ){0,4}?(@I|@O)`,
  "i"
);
const anaphorAfter =
  /^(?: [\w'()-]+){0,4}? ?(?:from|of|out of|with|in|to)? ?(?:the|this|that|such an?|its|a) (?:[\w-]+ ){0,3}?(court|tribunal|treaty|statute|institution|body|convention|pact|organi[sz]ation|agreement|jurisdiction|union|bloc|council|accord|group|deal|alliance)\b/i;
const itAfter =
  /^ (?:from|of|out of) it\b|^ it(?=[,.;"]| (?:in|on|after|because|last|this|for|at|too|so far|since|yet|already)|$)/i;
const otherPlace = pattern(`^ (?:from|out of|of) (?!(?:the )?[\\uE001]|it\\b|its\\b)`, "i");
const elsewhere = pattern(
  `^ (?:[\\w-]+ ){0,2}?from (?!it\\b|[\\uE000\\uE001\\uE005]|(?:this|last|next|that|then|now|the (?:start|beginning|outset|same|following|previous))\\b)`,
  "i"
);
const partyAfter = pattern(
  `^ (?:an? )?(?:full |state |member )*(?:party|member|state)\\b(?: (?:to|of|in) (?:[\\w-]+ ){0,3}?(@I|@O))?`,
  "i"
);
const nounOf = pattern(`(@I|@O)(?:'s|-)? ?(?:membership )?$`, "i");
const courtBefore = pattern(`(@I)[^,;.]{0,40}$`, "i");

const bareLeaveOk =
  /(?:\b(?:want(?:s|ed|ing)?|wish(?:es|ed)?|decision|decided?|vot(?:e|ed)|plan(?:s|ned)?|threat\w*|first|only|second|third|right|free|intention|intend(?:s|ed)?|with|about|of|considers?|considering|mulling|weighing|contemplat\w+|favou?rs?|started|begun|move[sd]?|bid|announc\w+|going|order(?:ed)?|other|more|mass|nation|country|state|countries|states|nations|follow|will|would|might|may|could|should|must|can) (?:[\w\uE005-]+ ){0,2}?(?:to )?|\b(?:has|have|had) (?:\w+ly )?)$/i;

const anyState = /^"?(?:A|An|Any|Each|Every) (?:[\w-]+ ){0,2}(?:country|state|nation|member|party|government)\b/;
const passive = /\b(?:was|were|been|be|being|is|are)(?: [\w-]+)? $/i;
const membershipPassive = pattern(
  `(?:signature|membership|ratification|@C|country)(?: (?:has|have|had))? (?:was|were|been|be|being|is|are)(?: [\\w-]+)? $`,
  "i"
);
// "withdrawing the Implementation of the Rome Statute Act Repeal Bill": a capital letter begins a thing of its own.
const ownThing = /^ (?:the|a|an|his|her|its|their|this|that) (?!Court\b|Statute\b|Tribunal\b|Treaty\b)\p{Lu}\p{Ll}/u;
const perfect = pattern(
  `(?:\\b(?:has|have|had|it|they|which|who)|@C,?)(?: (?:also|already|now|formally|officially|just|never|not|since))* $`,
  "i"
);
const generic =
  /\b(?:an?|any|each|every|no|one) (?:[\w-]+ ){0,2}(?:country|state|nation|member|party|government|signatory)(?:'s)?(?: [\w'-]+){0,5} $|\b(?:mass|collective|collectively|en masse|joint|coordinated|wholesale|bloc|such an?|any|possible further|further|more|other|future|states'|countries'|members') $/i;
const genericAfter =
  /^ of (?:a |an |any |its |some |other |more |all |African |member |the )*(?:states?|countries|nations|members?|part(?:y|ies)|signatories)\b|^ en masse\b/i;

const justLeft = pattern(`@C,? (?:(?:formally|officially|also|both|then|later|finally) )?$`, "i");
const nounBefore = pattern(
  `(?:\\b(?:the|its|their|his|an|this|that|own|planned|proposed|of|formal|eventual|for|threatened|announced|possible)|'s|@I|@C's?) $`,
  "i"
);

/** The exits that a sentence tells of, and those refused because they give up something else. */
export function findExits(reading: Reading): {exits: Exit[]; refused: RefusedExit[]} {
  const known = found.get(reading);
  if (known) return known;
  const read = readExits(reading);
  found.set(reading, read);
  return read;
}

const found = new WeakMap<Reading, {exits: Exit[]; refused: RefusedExit[]}>();
const sameAgain =
  /\b(?:follow(?:ing|s|ed)? suit|d(?:o|oing|id) (?:the same|likewise)|(?<=(?:\b(?:only|latest|next|last)|\uE003) (?:[\w-]+ ){0,4}to )do so|(?<=\uE000 )(?:(?:did|has|have|had)(?: (?:so|too|already|also|as well|since))+(?= ?(?:[.,;"\uE005]|$|(?:in|on) \uE005))|did(?= (?:(?:in|on) )?\uE005))|follow(?:ing)? (?:its|their|the|this|that) (?:example|lead|footsteps)|(?:an? |the )?(?:similar|same) (?:move|step|decision|action)s?)\b/gi;

const manyUnnamed = "of any State, or of many unnamed";

// Whether one of the three sentences before tells of an exit, be it of no State in particular.
function exitBefore({previous}: Reading): boolean {
  for (let r = previous, reach = 0; r && reach < 3; r = r.previous, ++reach) {
    const {exits, refused} = findExits(r);
    if (exits.length > 0 || refused.some(({reason}) => reason === manyUnnamed)) return true;
  }
  return false;
}

// "a similar move", "do the same": what was told before, in this sentence or the last two.
function again(reading: Reading, exits: readonly Exit[]): Exit[] {
  const earlier = (at: number) => exits.some((exit) => exit.end <= at) || exitBefore(reading);
  return [...reading.mask.matchAll(sameAgain)].flatMap(({0: words, index}) => {
    const before = earlier(index);
    const end = index + words.length;
    return before
      ? [
          {
            start: index,
            end,
            objectEnd: end,
            scope: "membership" as const,
            again: /^(?:follow(?:s|ed)|did|ha[sd]|have)\b/.test(words),
            form: /ing\b/.test(words)
              ? ("participle" as const)
              : /^(?:follow(?:s|ed)|did|ha[sd]|have)\b/.test(words)
                ? ("past" as const)
                : /^(?:an? |the )?(?:similar|same)/i.test(words)
                  ? ("noun" as const)
                  : ("infinitive" as const),
            words: words.toLowerCase()
          }
        ]
      : [];
  });
}

function readExits(reading: Reading): {exits: Exit[]; refused: RefusedExit[]} {
  const exits: Exit[] = [];
  const refused: RefusedExit[] = [];
  const take = (found: Exit) => {
    if (!exits.some((other) => other.start < found.objectEnd && found.start < other.objectEnd)) exits.push(found);
  };
  for (const found of signatureExits(reading)) take(found);
  for (const [expression, form] of verbs) {
    for (const {0: words, index} of reading.mask.matchAll(expression)) {
      const read = readObject(
        reading,
        index,
        index + words.length,
        words.toLowerCase(),
        /^quit$/i.test(words) && perfect.test(reading.mask.slice(0, index)) ? "past" : form
      );
      if ("reason" in read) refused.push(read);
      else take(read);
    }
  }
  for (const found of again(reading, exits)) take(found);
  return {
    exits: exits.sort((a, b) => a.start - b.start),
    refused: refused.filter(({start}) => !exits.some((exit) => exit.start <= start && start < exit.objectEnd))
  };
}

function readObject(
  reading: Reading,
  start: number,
  end: number,
  words: string,
  form: Exit["form"]
): Exit | RefusedExit {
  const {mask} = reading;
  const after = mask.slice(end, end + 160);
  const before = mask.slice(0, start);
  const no = (reason: string): RefusedExit => ({start, end, reason});
  const yes = (objectEnd: number, scope: Scope = "membership"): Exit => ({start, end, objectEnd, scope, form, words});
  const isNoun = form === "noun";
  const weakVerb =
    /^(?:leav|left|quit|exit|depart|abandon|walk|get|got|ditch|remov|repudiat|terminat|cease|ceasing|step|part|bow|repeal|revok|rescind|denounc|renounc|sever|cut|drop)/.test(
      words
    ) && !isNoun;
  if (/^exits?$/.test(words) && !isNoun && nounBefore.test(before))
    return readObject(reading, start, end, words, "noun");
  if (
    /^(?:tak|took)/.test(words) &&
    !/^(?:takes?|took|taken|taking) back$/.test(words) &&
    !pattern(
      "^\\w+ (?:@C|the (?:[\\w-]+ )?(?:country|nation)|(?:his|her|its|their|our) (?:country|nation|countries)|it|them|itself) out$",
      "i"
    ).test(mask.slice(start, end))
  )
    return no("something else is taken out");
  if (anyState.test(before)) return no(manyUnnamed);
  if (
    /^(?:withdrawn|revoked|abandoned|rescinded|repealed)$/.test(words) &&
    passive.test(before) &&
    !membershipPassive.test(before)
  )
    return no("something other than membership is withdrawn");
  if (!isNoun && ownThing.test(after) && !ownSignature.test(after))
    return no("something other than membership is withdrawn");
  if (/^left$/.test(words) && leftAdjective.test(after)) return no("left is no departure here");
  if (
    isNoun &&
    /^exits?$|^departures?$/.test(words) &&
    /\b(?:to|will|would|may|might|could|should|can|must|not|and|or|can) $/i.test(before)
  )
    return no("a verb, read as one");

  if (
    isNoun &&
    /\ban? (?:[a-z-]+ )?$/i.test(before) &&
    /^withdrawal|^exit|^departure/.test(words) &&
    !pattern("^ (?:of|by) @C", "i").test(after) &&
    !/\b(?:announc|consider|threat|notif|notice|plan|mull|vote|approv)\w*(?: \S+){0,4} $/i.test(before)
  )
    return no(manyUnnamed);
  if (isNoun && (generic.test(before) || genericAfter.test(after))) return no(manyUnnamed);
  if (
    /\b(?:an?|any|each|every) (?:[\w-]+ ){0,2}(?:country|state|nation|member state|party|government) (?:that|which|wishing|wanting|seeking)[^.;]{0,30}$/i.test(
      before
    )
  )
    return no(manyUnnamed);
  const signature = ownSignature.exec(after);
  if (signature && !isNoun) {
    const objectEnd = end + signature[0].length;
    const court = namedAfter.exec(mask.slice(objectEnd, objectEnd + 90));
    if (court && isOther(court[1])) return no("it concerns another body");
    if (!court && bodyInFocus(reading, start) !== "court") return no("what is given up isn't said to be the Court's");
    const stop = court ? objectEnd + court[0].length : objectEnd;
    return yes(stop, /^signature/i.test(signature[1]) ? "signature" : "membership");
  }
  if (!isNoun && notice.test(after) && /^(?:withdr|revok|rescind|abandon|drop)/.test(words))
    return no("a notice or a plan is taken back: read as a reversal");
  if (!isNoun && /^(?:tak(?:es?|en|ing)|took) back$|^g[ai]v/.test(words))
    return no("what is given up isn't a signature or a membership");
  if (!isNoun && /^(?:remov|repudiat|repeal|revok|rescind|terminat|sever|cut)/.test(words)) {
    const self =
      pattern(
        `^ (?:itself|themselves|@C|the country|(?:the )?(?:[\\w-]+ ){0,4}(?:law|act|bill|legislation)(?: [\\w-]+){0,5}) (?:from|of|out of|to|on|with|approving|ratifying) (?:[\\w-]+ ){0,4}?(@I)`,
        "i"
      ).exec(after) ??
      (/^(?:sever|cut|repeal|terminat)/.test(words)
        ? pattern(`^ (?:with|its membership in|the|its ratification of) ?(@I)`, "i").exec(after)
        : null);
    return self ? yes(end + self[0].length) : no("what is removed isn't a country's membership");
  }
  if (/^(?:renounc|denounc)/.test(words) && !isNoun) {
    const treaty = pattern(
      `^ (?:(?:its|the) (?:ratification|membership|accession|participation) (?:of|in|to) )?(@I)`,
      "i"
    ).exec(after);
    if (!treaty) return no("criticism, not a departure");
    const named = reading.text.slice(end, end + treaty[0].length);
    return /Statute|[Tt]reaty|ratification|membership|accession/.test(named)
      ? yes(end + treaty[0].length)
      : no("criticism, not a departure");
  }
  if (/^ceas/.test(words)) {
    const party = partyAfter.exec(after);
    if (!party) return no("something other than membership is withdrawn or left");
    if (party[1] && isOther(party[1])) return no("it concerns another body");
    return party[1] || bodyInFocus(reading, start) === "court"
      ? yes(end + party[0].length)
      : no("what is left isn't said to be the Court");
  }
  if (otherObject.test(after)) {
    const direct = otherObject.exec(after)![0];
    if (!new RegExp("[\uE001\uE002]").test(direct)) return no("something other than membership is withdrawn or left");
  }
  const named =
    isNoun || !weakVerb || /^(?:pull|walk|opt|drop|get|got|depart|step|break|bow|part)/.test(words)
      ? namedAfter.exec(after)
      : directAfter.exec(after);
  if (named) {
    if (isOther(named[1])) return no("it concerns another body");
    return yes(end + named[0].length);
  }
  if (!isNoun && !weakVerb) {
    const direct = directAfter.exec(after);
    // "withdraw ICC membership", "pull out of" are read above.
    if (direct && /\bmembership\b/.test(after.slice(direct[0].length, direct[0].length + 14)))
      return isOther(direct[1]) ? no("it concerns another body") : yes(end + direct[0].length + 11);
  }
  const anaphor = anaphorAfter.exec(after);
  if (anaphor && (isNoun || !weakVerb || /^ (?:the|this|that|its|of|out of|from)\b/i.test(after))) {
    const noun = anaphor[1].toLowerCase();
    const kind = /court|tribunal/.test(noun)
      ? /Court|Tribunal|Chamber|IC[JT]|court/
      : /treaty|statute|convention|pact|accord|agreement|deal/.test(noun)
        ? /Treaty|Convention|Agreement|Pact|Protocol|Accord|treaty|agreement|accord|deal/
        : null;
    if (/union|bloc|council|group|alliance/.test(noun)) return no("it concerns another body");
    if (bodyInFocus(reading, start, kind) !== "court") return no("the body isn't the Court");
    return yes(end + anaphor[0].length);
  }
  const it = itAfter.exec(after);
  if (it) return bodyInFocus(reading, start) === "court" ? yes(end + it[0].length) : no("the body isn't the Court");
  if (isNoun && elsewhere.test(after)) return no("it leaves something else");
  if (otherPlace.test(after) && !isNoun) return no("it leaves a place or a thing, not the Court");
  if (isNoun) {
    const compound = nounOf.exec(before);
    if (compound) return isOther(compound[1]) ? no("it concerns another body") : yes(end);
    if (
      /\b(?:troop|force|military|cash|bank|aid|fund|drug|\w+ troops'?|phased|opioid|heroin|case|charge|warrant|exit (?:poll|interview|visa|door)) $/i.test(
        before.slice(-20)
      )
    )
      return no("something else is withdrawn");
    if (/^ (?:polls?|strategy|visas?|interviews?|doors?|signs?)\b/i.test(after))
      return no("something else is withdrawn");
    if (/^ of (?!(?:the )?[\uE000])/i.test(after)) return no("something else is withdrawn");
    return bodyInFocus(reading, start) === "court" ? yes(end) : no("what is left isn't said to be the Court");
  }
  if (weakVerb && !/^(?:quit|pull|exit|walk|opt|drop|bow)/.test(words)) {
    if (
      /^(?:left|leaves)$/.test(words) &&
      justLeft.test(before) &&
      /^(?:[.,;]|$| (?:in |on |last |this |at |too|also)?(?:\uE005|in \uE005|too|also|altogether))/.test(after) &&
      bodyInFocus(reading, start) === "court"
    )
      return yes(end);
    if (
      /^(?:leav|left|depart|get|got)/.test(words) &&
      bareLeaveOk.test(before) &&
      /^(?:[,.;:"?!)]|$| (?:in|on|at|by|for|after|before|as|because|since|following|too|next|last|this|and|but|or|if|while|when|once|until|over|altogether|immediately|formally|soon|now|then|either|[\uE005]))/i.test(
        after
      ) &&
      bodyInFocus(reading, start) === "court"
    )
      return yes(end);
    return no("what is left isn't the Court");
  }
  if (/^(?:opt|drop|bow|walk)/.test(words)) return no("what is left isn't said to be the Court");
  if (courtBefore.test(before) || bodyInFocus(reading, start) === "court") {
    if (
      /^ (?:the|a|an|his|her|their|its|these|those|all|any|two|three|some|several) (?!same|day|week|month|year|following|previous|\uE005)/i.test(
        after
      )
    )
      return no("something other than membership is withdrawn or left");
    return yes(end);
  }
  return no("what is left isn't said to be the Court");
}

const isOther = (mentioned: string) => mentioned.includes("\uE002");

const unsign = /\bun-?sign(?:s|ed|ing)?\b/gi;
const refuses = pattern(
  `\\b(?:no (?:longer )?(?:any )?intentions?"? (?:of|to)|(?:does|do|did|has|had|have|would|will|is|was|were|are)(?: not|n't)(?: \\w+)? (?:(?:intend|intends|intended|intending|plan|planning|going|wish|want|the intention) (?:to|of)|become|be becoming|be)|(?:will|would|shall)(?: not|n't) (?:be )?(?=(?:ratify|ratifying|join|joining|becom))|no longer (?:\\w+ )?(?:intend|intends|intended|plan|plans|wish|wishes|want|wants|intends) to|(?:intent|intention|intends|decision|desire|decided|refusal|refus(?:es|ed|ing))(?: [\\w-]+){0,2}? (?:not )?to(?: not)?|never to|not to) ?(?:ratify(?:ing)?|becom(?:e|ing)|join(?:ing)?|being|be)(?: an?)?(?: (?:full |formal |state |states )?(?:party|parties|members?|signatory))?\\b`,
  "gi"
);
const nounSignature = pattern(
  `(?:withdrawal|removal|revocation|retraction) of (?:(?:its|their|the|@C's?|@C) )?(?:[\\w-]+ )?signatures?`,
  "gi"
);

function signatureExits(reading: Reading): Exit[] {
  const exits: Exit[] = [];
  const push = (start: number, end: number, form: Exit["form"]) =>
    exits.push({
      start,
      end,
      objectEnd: end,
      scope: "signature",
      form,
      words: reading.mask.slice(start, end).toLowerCase()
    });
  const focus = (at: number) => bodyInFocus(reading, at) === "court" || namedAfter.test(reading.mask.slice(at));
  for (const {0: words, index} of reading.mask.matchAll(unsign)) {
    if (
      /unsigned$/i.test(words) &&
      !pattern(`^"?(?:,? (?:the|from|to))? ?(?:the )?@I`, "i").test(reading.mask.slice(index + words.length))
    )
      continue;
    push(index, index + words.length, /ing$/i.test(words) ? "participle" : /ed$/i.test(words) ? "past" : "infinitive");
  }
  for (const {0: words, index} of reading.mask.matchAll(nounSignature))
    if (focus(index)) push(index, index + words.length, "noun");
  for (const {0: words, index} of reading.mask.matchAll(refuses)) {
    const positive = /^(?:intent|intention|intends|decision|desire|decided)/i.test(words) && !/\bnot\b/i.test(words);
    const negated = /\b(?:no|not|n't|without|any) $/i.test(reading.mask.slice(0, index));
    if (positive && !negated) continue;
    const rest = reading.mask.slice(index + words.length, index + words.length + 60);
    if (
      /\b(?:ratify|ratifying)$/i.test(words) ||
      /\bjoin(?:ing)?$/i.test(words) ||
      /part(?:y|ies)|members?|signatory$/i.test(words)
    ) {
      const object = pattern(`^(?: (?:to|of|in))? (@I|@O)`, "i").exec(rest);
      if (object && isOther(object[1])) continue;
      if (
        /^(?: (?:to|of|in))? (?:the|a|an) (?!court|tribunal|treaty|statute|agreement|pact|document|[\uE001])/i.test(
          rest
        )
      )
        continue;
      if (!focus(index)) continue;
      push(index, index + words.length + (object?.[0].length ?? 0), "noun");
    }
  }
  return exits;
}

/** The countries of a list that a pattern matched at `at`. */
export function countriesIn({countries}: Reading, start: number, end: number): CountryMention[] {
  return countries.filter((country) => country.start >= start && country.end <= end);
}

import {bodyInFocus} from "../../focus.js";
import {pattern} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Scope} from "../../claim.js";
import {isOther, manyUnnamed, namedAfter, type Exit, type RefusedExit} from "./exit.js";

// What else is withdrawn, left, quit or abandoned in a report about the Court.
const otherObject =
  /^ (?:(?:its|their|his|her|the|all|some|several|more|most|any|a|an|that|this|those|these|from|[\w\uE000-\uE005-]+'s?|of|with|our|my) ){0,3}(?:[\w-]+ ){0,3}?(?:troops?|forces?|soldiers|peace-?keepers|ambassadors?|envoys?|diplomats|staff|personnel|charges?|case|cases|warrants?|requests?|application|appeals?|complaints?|motions?|petition|support|cooperation|consent|recognition|funding|funds|money|contributions?|candidacy|candidate|nomination|allegations?|statements?|remarks|evidence|witness(?:es)?|testimony|invitation|visas?|offer|draft|resolution|passports?|licen[cs]e|referral|accusations?|confidence|objections?|indictments?|immunity|post|job|office|country|power|room|door|talks|meeting|summit|race|party|hospital|prison|home|stage|legacy|victims|impression|question|mark|trail|dead|behind|open|alone|unpunished|aside|hand|wing|sanctions?|asylum|ceasefire|judges?|prosecutor|draft|speech|arms|hope|principles?|commitment to (?:justice|fighting|human)|ban)\b/i;
const leftAdjective =
  /^[- ](?:wing|hand|behind|over|out|open|dead|to (?:the|their|his)|for (?:the|a|his|their)|with|without|without|many|thousands|hundreds|more|some|at least|him|her|them|us|it(?! (?:so far|since|yet|already|in|on)\b))\b/i;
const ownCountry = /^ (?:the|its|his|her|their|our) (?:country|nation)s? (?:from|out of) /i;
const ownSignature = pattern(
  `^ (?:(?:its|their|his|her|the|our|@C's?|the country's|that|this) )?(?:[\\w-]+ )?(signatures?|membership|ratification|instruments? of (?:ratification|accession)|accession|participation)\\b`,
  "i"
);
const notice =
  /^ (?:(?:its|their|his|her|the|our|a|that|this) )?(?:[\w-]+ )?(?:notice|notification|instrument|letter|decision|declaration|plans?|threats?|intention|statement|bid)s?\b/i;
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
  /(?:\b(?:want(?:s|ed|ing)?|wish(?:es|ed)?|decision|decided?|vot(?:e|ed)|plan(?:s|ned)?|threat\w*|first|only|second|third|right|free|intention|intend(?:s|ed)?|with|about|of|considers?|considering|mulling|weighing|contemplat\w+|favou?rs?|started|begun|move[sd]?|bid|announc\w+|going|order(?:ed)?|other|more|mass|nation|country|state|countries|states|nations|follow|will|would|might|may|could|should|must|can) (?:[\w\uE005-]+ ){0,2}?(?:to )?|\b(?:bill|motion|law|proposal) to |\b(?:has|have|had) (?:\w+ly )?)$/i;

const anyState = /^"?(?:A|An|Any|Each|Every) (?:[\w-]+ ){0,2}(?:country|state|nation|member|party|government)\b/;
const passive = /\b(?:was|were|been|be|being|is|are)(?: [\w-]+)? $/i;
const membershipPassive = pattern(
  `(?:signature|membership|ratification|@C|country)(?: (?:has|have|had))? (?:was|were|been|be|being|is|are)(?: [\\w-]+)? $`,
  "i"
);
// "withdrawing the Implementation of the Rome Statute Act Repeal Bill": a capital letter begins a thing of its own.
const ownThing = /^ (?:the|a|an|his|her|its|their|this|that) (?!Court\b|Statute\b|Tribunal\b|Treaty\b)\p{Lu}\p{Ll}/u;
const generic =
  /\b(?:an?|any|each|every|no|one) (?:[\w-]+ ){0,2}(?:country|state|nation|member|party|government|signatory)(?:'s)?(?: [\w'-]+){0,5} $|\b(?:mass|collective|collectively|en masse|joint|coordinated|wholesale|bloc|such an?|any|possible further|further|more|other|future|states'|countries'|members') $/i;
const genericAfter =
  /^ of (?:a |an |any |its |some |other |more |all |African |member |the )*(?:states?|countries|nations|members?|part(?:y|ies)|signatories)\b|^ en masse\b/i;

const justLeft = pattern(`@C,? (?:(?:formally|officially|also|both|then|later|finally) )?$`, "i");
const nounBefore = pattern(
  `(?:\\b(?:the|its|their|his|an|this|that|own|planned|proposed|of|formal|eventual|for|threatened|announced|possible)|'s|@I|@C's?) $`,
  "i"
);

/** What a word gives up: the Court, or a signature; else why it is no exit. */
export function exitOf(
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
  if (/^exits?$/.test(words) && !isNoun && nounBefore.test(before)) return exitOf(reading, start, end, words, "noun");
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
    if (self && /\b(?:leav|withdr|quit|exit|pull)/.test(self[0]))
      return no("a notice or a plan is taken back: read as a reversal");
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
  if (words.startsWith("ceas")) {
    const party = partyAfter.exec(after);
    if (!party) return no("something other than membership is withdrawn or left");
    if (party[1] && isOther(party[1])) return no("it concerns another body");
    return party[1] || bodyInFocus(reading, start) === "court"
      ? yes(end + party[0].length)
      : no("what is left isn't said to be the Court");
  }
  if (otherObject.test(after) && !ownCountry.test(after)) {
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

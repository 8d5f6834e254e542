import type {MembershipMeasure} from "../../claim.js";
import type {Reading} from "../../reading.js";
import {answer, askedBefore} from "../answer.js";
import * as members from "./members.js";
import * as nonMembers from "./nonMembers.js";
import * as ratifications from "./ratifications.js";
import * as signatories from "./signatories.js";

/** What a number counts, by the words round it: each has the number as its one group, the first that fits has it. */
export const forms: readonly (readonly [MembershipMeasure, RegExp])[] = [
  ["non-members", nonMembers.outside], // before all: "have not joined" is no joining
  ["signatories", signatories.signatures],
  ["signatories", signatories.signedBy],
  ["signatories", signatories.ofThoseWho],
  ["signatories", signatories.haveSigned],
  ["signatories", signatories.furtherSigned],
  ["ratifications", ratifications.ratifications],
  ["ratifications", ratifications.ratifiedBy],
  ["ratifications", ratifications.haveRatified],
  ["members", members.nationCourt],
  ["members", members.memberStates],
  ["members", members.haveJoined],
  ["members", members.ofTheWorlds],
  ["members", members.nthMember],
  ["members", members.memberNumber],
  ["members", members.courtCounts],
  ["ratifications", ratifications.numberRatified],
  ["ratifications", ratifications.nthToDoSo],
  ["members", members.numberOfMembers],
  ["members", members.madeUpOf],
  ["members", members.recognizedBy],
  ["members", members.grewFrom],
  ["members", members.grewTo],
  ["members", members.thenAndNow],
  ["members", members.ranks],
  ["members", members.memberTally],
  ["signatories", signatories.signatureTally],
  ["ratifications", ratifications.ratificationTally],
  ["ratifications", ratifications.ofWhomRatified],
  ["non-members", nonMembers.neverSigned],
  ["ratifications", ratifications.nthToRatify],
  ["members", members.nthToJoin],
  ["members", members.bringsTotal],
  ["members", members.setOff],
  ["members", members.remaining],
  ["members", members.itHas],
  ["members", members.partyTo]
];

const asked: readonly (readonly [MembershipMeasure, RegExp])[] = [
  ["ratifications", /\bratif/i],
  ["signatories", /\bsign(?:ed(?! up)|ator)/i],
  [
    "members",
    /\bmembers?\b|\bjoined\b|\bpart(?:y|ies)?\b|\bbelong|\b(?:countries|states|nations) (?:are|is) (?:there )?in\b/i
  ]
];

/** What the number that answers a question counts: "How many countries have joined? 124." */
export function formsOfAnswer(reading: Reading): readonly (readonly [MembershipMeasure, RegExp])[] {
  const question = askedBefore(reading);
  const told = question && asked.find(([, words]) => words.test(question));
  return told ? [[told[0], answer]] : [];
}

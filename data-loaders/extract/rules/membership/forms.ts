import type {MembershipMeasure} from "../../claim.js";
import * as members from "./members.js";
import * as nonMembers from "./nonMembers.js";
import * as ratifications from "./ratifications.js";
import * as signatories from "./signatories.js";

/** What a number counts, by the words round it: each has the number as its one group, the first that fits has it. */
export const forms: readonly (readonly [MembershipMeasure, RegExp])[] = [
  ["non-members", nonMembers.outside], // before all: "have not joined" is no joining
  ["signatories", signatories.signatures],
  ["signatories", signatories.signedBy],
  ["signatories", signatories.haveSigned],
  ["signatories", signatories.furtherSigned],
  ["ratifications", ratifications.ratifications],
  ["ratifications", ratifications.ratifiedBy],
  ["ratifications", ratifications.haveRatified],
  ["members", members.nationCourt],
  ["members", members.memberStates],
  ["members", members.haveJoined],
  ["members", members.nthMember],
  ["members", members.courtCounts],
  ["ratifications", ratifications.numberRatified],
  ["ratifications", ratifications.nthToDoSo],
  ["members", members.numberOfMembers],
  ["members", members.madeUpOf],
  ["members", members.recognizedBy],
  ["members", members.grewFrom],
  ["members", members.grewTo],
  ["members", members.ranks],
  ["members", members.memberTally],
  ["signatories", signatories.signatureTally],
  ["ratifications", ratifications.ratificationTally],
  ["ratifications", ratifications.ofWhomRatified],
  ["non-members", nonMembers.neverSigned],
  ["ratifications", ratifications.nthToRatify],
  ["members", members.nthToJoin],
  ["members", members.itHas],
  ["members", members.partyTo]
];

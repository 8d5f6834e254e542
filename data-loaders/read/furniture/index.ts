import {biography} from "./biography.js";
import {byline} from "./byline.js";
import {caption} from "./caption.js";
import {dateLine} from "./dateLine.js";
import {imageCredit} from "./imageCredit.js";
import {links, tweetFoot} from "./links.js";
import {advertisement, navigation} from "./navigation.js";
import {archiveNotice, browserNotice, cookieNotice, copyright, stationNotice} from "./notices.js";
import {pointers, relatedLabel, relatedList} from "./related.js";
import {repeated} from "./repeated.js";
import type {FurnitureRule} from "./rule.js";
import {sharing} from "./sharing.js";
import {signUp, signUpText} from "./signUp.js";
import {wireHead} from "./wireHead.js";

/** The rules in order; each goes over all lines before the next, and the first that finds a line has it. */
export const furnitureRules: FurnitureRule[] = [
  dateLine,
  wireHead,
  links,
  tweetFoot,
  imageCredit, // before byline: “Photo by Jane Doe”
  archiveNotice,
  browserNotice,
  cookieNotice,
  stationNotice,
  copyright,
  advertisement,
  sharing,
  relatedLabel,
  pointers,
  navigation,
  signUp,
  byline,
  biography, // after byline: a name above tells whose life it is
  caption, // after imageCredit, which it looks at
  signUpText, // after signUp, for the same reason
  relatedList, // after relatedLabel
  repeated // last: the first of two lines may be furniture for a better reason
];

import {wholeLine} from "./rule.js";

/** “This is an archived article …”. */
export const archiveNotice = wholeLine("archiveNotice", "archive notice", 60, [
  /^(?:notice: )?this (?:is an? )?(?:archived?|old(?:er)?|legacy) (?:article|story|post|page|content|copy)/i,
  /^this (?:article|story|post|page) (?:is (?:more than|over) [\w ]{1,20} (?:year|month)s? old|is from (?:the|our) archives?|was (?:first |originally )?published (?:more than|over|on|at|in|by)|has been (?:archived|updated|corrected|translated)|may be outdated)/i,
  /^(?:originally|first|previously) (?:published|appeared|posted) (?:on|at|in|by)\b/i,
  /^(?:from|in) (?:the|our) archives?\b.{0,40}$/i,
  /\binformation in (?:the|this) article may be (?:out ?dated|out of date)/i
]);

/** “You are using an outdated browser”, “Please enable JavaScript”. */
export const browserNotice = wholeLine("browserNotice", "browser notice", 70, [
  /\b(?:outdated|unsupported|older?|upgrade your|update your|supported by your|your (?:current )?) ?browser\b/i,
  /\b(?:enable|requires?|turn on|disabled?) (?:java ?script|cookies)\b/i,
  /\bad ?-?block(?:er|ing)?s?\b.{0,80}\b(?:disable|turn|whitelist|detected|off)\b|\b(?:disable|turn off|using an?) (?:your )?ad ?-?block/i,
  /^(?:media playback is (?:un|not )supported|this (?:video|content|audio|feature) (?:is not|isn['’]t|is no longer|can ?not|could not|has been)|sorry, (?:this|your|the)|(?:an )?error (?:has )?occurred|please (?:wait|try again|refresh)|loading\b.{0,20}$|video (?:unavailable|player)|your browser does)/i
]);

/** “We use cookies …”, “By continuing to use this site …”. */
export const cookieNotice = wholeLine("cookieNotice", "cookie notice", 90, [
  /\b(?:we|this (?:web ?site|site|page)|our (?:web ?site|site|partners)) (?:and our partners )?(?:uses?|stores?|sets?|places?) (?:\w+ ){0,3}cookies\b/i,
  /\b(?:accept|allow|reject|manage|about|our) (?:all )?(?:the )?(?:use of )?cookies?\b(?: (?:policy|settings|preferences))?/i,
  /\bby (?:continuing|using|browsing|visiting|clicking|signing|subscribing|submitting|registering)\b.{0,80}\byou (?:agree|accept|consent|acknowledge)/i,
  /\b(?:our|read the|see the|website['’]s|view) (?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions|& conditions)|cookie policy)\b/i,
  /^(?:(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie (?:policy|settings)|do not sell my .{0,30})[ |•·,]*(?:and )?)+$/i
]);

/** “Closings: schools …”, “Warming Centers for …” on a local station's page. */
export const stationNotice = wholeLine("stationNotice", "station's notice", 20, [
  /^(?:warming|cooling|polling|vaccination|testing) (?:centers?|centres?|sites?|places?)\b/i,
  /^(?:school |weather |business )?(?:closings?|delays|cancell?ations)(?: and delays| & delays)?\s*(?::|$)/i,
  /^(?:weather|traffic|severe weather|storm|amber) (?:alerts?|warnings?|watch|forecast|radar)\s*(?::|$)/i,
  /^(?:live|watch live|on air|now playing|live (?:tv|stream|updates?|blog)|breaking news|top stories|latest (?:news|headlines|stories)|developing story)\s*:?$/i
]);

/** “© 2016 …”, “All rights reserved”. */
export const copyright = wholeLine("copyright", "copyright", 70, [
  /^(?:©|\(c\)|&copy;|copyright\b(?!.{0,40}\b(?:law|court|treaty|case|infring)))/i,
  /\ball rights reserved\b/i,
  /\bmay not be (?:published|reproduced|republished|copied), (?:broadcast|distributed|rewritten|published|copied)/i,
  /^(?:this (?:article|material|work|post|content)|our work) (?:is|may be) (?:licensed|reproduced|republished|shared)\b|^republish(?:ed)? (?:this|under|with)\b|^creative commons\b/i,
  /^(?:disclaimer\b|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|in this)\b)/i
]);

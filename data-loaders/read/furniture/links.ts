import {wholeLine} from "./rule.js";

/** An address alone, a picture's of a tweet, an account. */
export const links = wholeLine("links", "link", 16, [
  /^(?:[\p{L} ]{0,30}[:→>-] ?)?\(?(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+\)?\.?(?: (?:https?:\/\/|pic\.)\S+)*$/iu,
  /^(?:e-?mail: ?)?[\w.+-]+@[\w-]+\.[\w.]+$/i,
  /^(?:@\w{2,20}[ ,]*)+$|^(?:#\w{2,40}[ ,]*)+$/,
  /^.{0,120},? opens (?:in )?(?:a )?new (?:tab|window)$/i,
  /^[\w.-]+\.(?:jpe?g|png|gif|webp|mp4|svg|pdf)$/i
]);

/** “— MFA Russia (@mfa_russia) November 16, 2016”, below a tweet. */
export const tweetFoot = wholeLine("tweetFoot", "tweet's signature", 14, [
  /^[—–-]+ ?.{1,60}\(@\w{1,20}\),? .{0,30}\d{4}$/
]);

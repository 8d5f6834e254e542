import {wholeLine} from "./rule.js";

const networks =
  "(?:Facebook|Twitter|X|Instagram|YouTube|Telegram|WhatsApp|LinkedIn|Pinterest|Reddit|Tumblr|Google\\+?|Google News|Flipboard|Email|E-mail|Print|Messenger|Viber|VKontakte|VK|TikTok|Threads|Bluesky|Mastodon|RSS|Pocket|SMS|Copy link|Copy|Link|StumbleUpon|Digg|Line|Skype|Weibo|Mix|Gab|Parler|Share|Tweet|Pin|Like|More|Save|Comments?)";

/** “Share this”, “Follow us on Twitter”, “12 comments”, names of networks in a row. */
export const sharing = wholeLine("sharing", "sharing and comments", 30, [
  /^(?:please )?(?:share|tweet|pin|like|print|e-?mail|save|bookmark|listen|copy link)(?: (?:this|on|via|with|to|it|now|article|story|page|post|link|the love)\b.{0,60})?\s*[:.…+]*(?:loading[.…]*)?$/i,
  new RegExp(
    `^(?:(?:share|follow|find|like|join|connect with|tweet|message|post)(?: (?:us|me|this|him|her|it|the conversation|@?[\\w. ]{1,30}))? (?:on|at|via|in|to) )?${networks}(?:(?:[ ,|/•·]| and | or )+${networks})*[:.]?$`,
    "i"
  ),
  /^(?:please )?(?:follow|like|join|find|add|watch) (?:us|me|@\w+|our)\b(?!.*\b(?:said|told|asked|says)\b).{0,100}$/i,
  /^follow [\p{L}.'’ @]{2,50} (?:on|via) (?:Twitter|X|Facebook|Instagram|Telegram|LinkedIn|YouTube)\b.{0,60}$/iu,
  /^click (?:here|to (?:share|print|e-?mail|expand|copy|read|view|enlarge))\b/i,
  /^(?:\d[\d,.]*[km]?\+? (?:comments?|shares?|views?|likes?|retweets|reads|replies|reactions|claps|votes?)|(?:comments?|shares?|views?|likes?|hits|reads)\s*[:(]?\s*\d[\d,.]*\s*\)?|\d{1,3} ?min(?:ute)?s?(?: of)? read(?:ing)?|(?:estimated )?reading time\b.{0,25})$/i,
  /^(?:no comments?(?: yet)?|comments? (?:are )?(?:closed|disabled|off|policy)|leave a (?:comment|reply)|post a comment|add a comment|view (?:all )?comments?|be the first to comment|join the (?:conversation|discussion)|show comments|comments?|what do you think\?|let us know\b.{0,80}|tell us what you think\b.{0,60}|report (?:a typo|an error|this ad)\b.{0,40})[.!]?$/i
]);

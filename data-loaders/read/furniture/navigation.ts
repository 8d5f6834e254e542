import {wholeLine} from "./rule.js";

/** “Skip to content”, “Home > News > World”, “Advertisement”. */
export const navigation = wholeLine("navigation", "navigation", 14, [
  /^(?:skip to (?:main )?(?:content|navigation|menu)|(?:open |close |main |toggle )?(?:menu|navigation|search)|home(?: ?page)?|back(?: to (?:top|home|news|the top|main page))?|(?:previous|next)(?: (?:page|article|post|story|slide))?|view (?:all|more|gallery|comments)|show (?:more|less|all)|load more|hide caption|toggle caption|enlarge this image|close|contents?|sitemap|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|help|faq|play(?: video)?|pause|mute|full ?screen|video|photos?|gallery|audio|transcript|print(?: this)?(?: article| page)?|text size|font size|a\+? a-?|[«»<>←→↑]+|\d+ of \d+|page \d+(?: of \d+)?|exclusive|opinion|world|politics|news|world news|europe|africa|international|featured|uncategori[sz]ed|subscribers? only|premium|print edition|mobile version|desktop version|english|select language|summary|companies)[.:»›>]*$/i,
  /^(?:home|news|you are here:?) ?[>›»/|•]|^(?:[\p{L}& ]{2,25} ?[>›»] ?){1,6}[\p{L}&'’ -]{2,60}$|^(?:[\p{L}\p{N}&'’. -]{2,40} [>›»] ){2,6}.{2,160}$/iu,
  /^(?:these are external links|external links|the bbc is not responsible|image gallery|slideshow)\b/i
]);

/** “Advertisement”, “Story continues below”. */
export const advertisement = wholeLine("advertisement", "advertisement", 12, [
  /^[-–—([ ]*(?:advertisements?|advertisment|ads?|sponsored(?: (?:content|links?|by.{0,40}))?|promoted(?: content)?|paid (?:content|post)|ads? by .{2,30}|(?:story|article|report|content|post) continues? (?:below|after|under).{0,40}|continue reading(?: below)?.{0,30}|scroll (?:down )?(?:to|for).{0,30}|remove ads?|report (?:this )?ad|why (?:am I seeing )?(?:this )?ads?\??)[-–—)\] .:]*$/i
]);

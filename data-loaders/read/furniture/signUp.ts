import {subject, wholeLine, type FurnitureRule} from "./rule.js";

const box = wholeLine("signUp", "sign-up box", 60, [
  /^(?:subscribe|sign ?-?up|sign ?-?in|log ?-?in|register|join (?:us|now|our|the (?:conversation|discussion))|unsubscribe|donate|become an? (?:member|subscriber|patron|supporter)|start your|get (?:our|the) (?:app|newsletter|latest|free|best|daily)|download (?:our|the)|create (?:a|an|your) (?:free )?account|already (?:a|have an)|not a (?:member|subscriber)|try (?:it )?(?:for )?free|buy a subscription|enter your|your (?:e-?mail|name)|e-?mail(?: address)?\b(?=.{0,30}$)|thank you for (?:subscribing|signing|reading)|you(?:['’]re| are) (?:now )?(?:subscribed|signed|on the list))(?![\p{L}])(?!.{0,200}\b(?:treaty|statute|said)\b)/iu,
  /\b(?:(?:to|in|into|from) your (?:inbox|e-?mail|mailbox)|(?:free|daily|weekly|our|e-?mail|morning) newsletters?\b|newsletters? (?:sign|and|to get|delivered)|e-?mail (?:alerts|updates))/i,
  /^(?:please |consider |to |help |you can )?(?:subscrib\w+|sign\w* up|support\w*|donat\w+)\b.{0,60}\b(?:our (?:work|journalism|channel|site|newsletters?|reporting)|independent (?:journalism|media)|as little as)\b/i,
  /^(?:escape your echo chamber|don['’]t miss (?:a|out|our)|stay (?:informed|up to date|connected|in the know|ahead)|keep up (?:to date|with)|get (?:the facts|more (?:news|stories)|breaking news|unlimited|full access|access to))\b/i,
  /^(?:send us|contact us|got a (?:tip|story)|have a (?:tip|story)|write to us|tips?:)/i
]);

/** “Subscribe to The Week”, “Sign up for our newsletters”; not “Already a member of the ICC, Kenya …”. */
export const signUp: FurnitureRule = {
  ...box,
  find(page, n) {
    const {text} = page.lines[n];
    return subject.test(text) && page.lines[n].words > 8 ? 0 : box.find(page, n);
  }
};

/** A line that speaks to “you” between two lines of a sign-up box. */
export const signUpText: FurnitureRule = {
  name: "signUpText",
  reason: "sign-up box",
  find({lines, found}, n) {
    const {text} = lines[n];
    const between = found.get(n - 1) === "sign-up box" && found.get(n + 1) === "sign-up box";
    if (!between || lines[n].words > 40 || subject.test(text)) return 0;
    return /\b(?:you|your|our|us|get)\b/i.test(text) && !/["“”]/.test(text) ? text.length : 0;
  }
};

import {biographyOf} from "./byline.js";
import {personName, subject, type FurnitureRule} from "./rule.js";

const trade = new RegExp(
  `^(?:${personName}|He|She|The (?:author|writer)) (?:is|was) (?:an? |the |currently |formerly )[^.]{0,120}\\b(?:writer|reporter|journalist|editor|correspondent|columnist|fellow|contributor|blogger|freelancer?|bureau chief|author of)\\b`,
  "u"
);

/** What a page says of the article's author, at its end. */
export const biography: FurnitureRule = {
  name: "biography",
  reason: "author's biography",
  find({lines, row, found}, n) {
    const {text} = lines[n];
    if (text.length > 1200) return 0;
    const above = found.get(n - 1) === "byline" ? lines[n - 1].text.replace(/^(?:by|author:?|written by) /i, "") : "";
    const names = [row.byline, above].filter((name) => name.length > 4 && name.length < 60);
    if (names.some((name) => biographyOf(name).test(text))) return text.length;
    const late = n > 2 && n >= lines.length - 8 && n >= lines.length / 2;
    if (!late || /\b(?:said|told|added)\b/.test(text)) return 0;
    if (/\bfollow (?:him|her|them|me) (?:on|@)/i.test(text.slice(-200)) && !subject.test(text)) return text.length;
    return trade.test(text) ? text.length : 0;
  }
};

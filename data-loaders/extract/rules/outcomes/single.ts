import {pattern} from "../../mentions/mention.js";

/** "just two verdicts: a conviction and an acquittal". */
export const oneOfThem = (term: string) =>
  pattern(
    `(?<=@N (?:[\\w-]+ ){0,2}(?:verdicts|judge?ments|trials|rulings|decisions|cases)[^.;]{0,40}(?::| -|,|—)(?: (?:an?|@N) (?:convictions?|acquittals?) and)? )(an?) (${term})\\b`
  );

/** "a single conviction", "the Court's only conviction", "the only conviction so far". */
export const single = (term: string) =>
  pattern(
    `\\b(?:an?|its|the|court's|@I's) (?:[\\w-]+ )?(single|lone|sole|solitary) (?:[\\w-]+ )?(${term})\\b|(?:\\bits|\\bcourt's|@I's) (only) (${term})\\b|\\bthe (only) (${term})(?= (?:so far|to date|ever|(?:by|at|in) (?:the court|@I)|(?:that )?(?:it|the court|@I) has|in its))`
  );

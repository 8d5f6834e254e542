import {stated, type DateReader} from "./read.js";

const numberBefore =
  /(?:[$€£#]|\bNo\.?|\bArticle|\b(?:over|than|about|some|nearly|around|at least|almost|approximately)) ?$/i;
const countedAfter =
  /^ (?:people|members?|soldiers|troops|civilians|victims|cases|dead|votes|applications|pages|words)\b/;

/** "in 2016"; but "over 2000", "the 2000 votes" are numbers. */
export const bareYear: DateReader = (words, {before, after}) =>
  numberBefore.test(before.slice(-24)) || countedAfter.test(after) ? null : stated(words);

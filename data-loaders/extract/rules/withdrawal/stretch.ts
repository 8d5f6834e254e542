const hard =
  /;|: (?!\uE000)| - |—|, (?:but|while|whereas|although|though)\b|, which (?=(?:has|had|is|was)\b)|\b(?:while|whereas) /g;
// "decided – albeit only in principle – to withdraw", "announced, while …, that": an aside parts nothing.
const aside =
  / ?[—-] ?(?:\uE000|,| |and\b|the\b)+[—-] ?| - [^;.\uE000-]{1,70} - |, (?:while|although|though) [^,;.]{1,90}, (?=that )/g;
/** Where the part of a sentence begins that tells of what stands at a place: after a semicolon, a dash, a "but". */
export function hardStart(mask: string, at: number): number {
  let start = 0;
  const pairs = [...mask.matchAll(aside)].filter(({index, 0: words}) => index + words.length <= at);
  for (const {0: words, index} of mask.matchAll(hard)) {
    if (pairs.some((pair) => pair.index <= index && index < pair.index + pair[0].length)) continue;
    if (index + words.length <= at) start = index + words.length;
  }
  return start;
}

/** Where that part ends. */
export function hardEnd(mask: string, at: number): number {
  const asides = [...mask.matchAll(aside)].filter(({index}) => index >= at);
  for (const {index} of mask.matchAll(hard)) {
    if (asides.some((one) => one.index <= index && index < one.index + one[0].length)) continue;
    if (index >= at) return index;
  }
  return mask.length;
}

const hard =
  /;|: (?!\uE000)| - |—|, (?:but|while|whereas|although|though)\b|, which (?=(?:has|had|is|was)\b)|\b(?:while|whereas) /g;
// "decided – albeit only in principle – to withdraw", "announced, while …, that": an aside parts nothing.
const aside =
  / ?[—-] ?(?:\uE000|,| |and\b|the\b)+[—-] ?| - [^;.\uE000-]{1,70} - |, (?:while|although|though) [^,;.]{1,90}, (?=that )/g;

// How far a part of a sentence may reach: what stands further off tells nothing of the place.
const window = 600;

/** Where the part of a sentence begins that tells of what stands at a place: after a semicolon, a dash, a "but". */
export function hardStart(mask: string, at: number): number {
  const offset = Math.max(0, at - window);
  const before = mask.slice(offset, at);
  const last = boundaries(before).at(-1);
  return last ? offset + last.index + last[0].length : offset;
}

/** Where that part ends. */
export function hardEnd(mask: string, at: number): number {
  const [first] = boundaries(mask.slice(at, at + window));
  return first ? at + first.index : Math.min(mask.length, at + window);
}

// What parts a stretch, outside its asides.
function boundaries(stretch: string): RegExpExecArray[] {
  const asides = [...stretch.matchAll(aside)];
  return [...stretch.matchAll(hard)].filter(
    ({index}) => !asides.some((one) => one.index <= index && index < one.index + one[0].length)
  );
}

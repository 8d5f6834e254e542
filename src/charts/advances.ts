// Advance widths of Source Sans 3 SemiBold, in thousandths of the size: U+0020 to U+007E.
const ascii = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
  513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
  657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
  507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
  255, 324, 513
];

/** A text's width in pixels when set in the charts' type at a size; the bolder of its two weights, so never too little. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += ascii[character.codePointAt(0)! - 32] ?? 600;
  return (width * size) / 1000;
}

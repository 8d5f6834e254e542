/** The one of some words that takes the fewest letters to change, add or drop. */
export function nearest(word: string, words: readonly string[]): string {
  const ranked = words.map((other) => ({other, edits: distance(word, other)}));
  return ranked.reduce((best, one) => (one.edits < best.edits ? one : best)).other;
}

function distance(a: string, b: string): number {
  let last = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; ++i) {
    const row = [i];
    for (let j = 1; j <= b.length; ++j) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    last = row;
  }
  return last[b.length];
}

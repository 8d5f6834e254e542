/** Up to three of the words that are most like the one written, the likeliest first. */
export function nearest(word: string, words: readonly string[]): string[] {
  const wanted = pairsOf(word);
  return words
    .map((other) => ({other, like: likeness(wanted, pairsOf(other))}))
    .filter(({like}) => like > 0.4)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({other}) => other);
}

// Dice's coefficient of letter pairs.
function likeness(a: Set<string>, b: Set<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size || 1);
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({length: word.length + 1}, (_, i) => `^${word}$`.slice(i, i + 2)));
}

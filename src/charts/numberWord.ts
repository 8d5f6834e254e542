const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A count as text has it: a word up to twelve, digits beyond. */
export function numberWord(count: number): string {
  return words[count] ?? String(count);
}

/** The same at the start of a sentence. */
export function numberWordFirst(count: number): string {
  const word = numberWord(count);
  return word[0].toUpperCase() + word.slice(1);
}

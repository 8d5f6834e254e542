import type {Stretch} from "./value.js";

/** Text in which what has been read is written over, length unchanged, so that nothing is read twice. */
export class Scan {
  rest: string;
  constructor(readonly text: string) {
    this.rest = text;
  }

  /** Takes [start, end) out of what is left to read. */
  take(start: number, end: number): Stretch {
    this.rest = this.rest.slice(0, start) + "\uE000".repeat(end - start) + this.rest.slice(end);
    return {start, end, words: this.text.slice(start, end)};
  }

  /** Takes every match of the expression for which `read` gives a value. */
  each<T>(expression: RegExp, read: (match: RegExpExecArray) => T | null): (T & Stretch)[] {
    const found: (T & Stretch)[] = [];
    for (const match of this.rest.matchAll(expression)) {
      const value = read(match);
      if (value !== null) found.push({...value, ...this.take(match.index, match.index + match[0].length)});
    }
    return found;
  }
}

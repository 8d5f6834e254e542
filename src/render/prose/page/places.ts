type Place = {line: number; column: number};

/** Where the characters of a block's content stand in the source: each of its lines is looked for in its source line. */
export class Places {
  private readonly taken = new Map<number, number>();
  constructor(private readonly lines: readonly string[]) {}

  /** A function from offsets in the content to places; the content's first line stands on or after source line `first`. */
  of(content: string, first: number): (offset: number) => Place {
    const starts = content.split("\n").map((words, i) => {
      const line = Math.min(first + i, this.lines.length - 1);
      const from = this.taken.get(line) ?? 0;
      const found = this.lines[line].indexOf(words, from);
      const column = found < 0 ? Math.max(0, this.lines[line].indexOf(words.trim())) : found;
      this.taken.set(line, column + words.length);
      return {line, column, length: words.length};
    });
    return (offset) => {
      let left = offset;
      for (const {line, column, length} of starts) {
        if (left <= length) return {line: line + 1, column: column + left + 1};
        left -= length + 1;
      }
      const last = starts[starts.length - 1];
      return {line: last.line + 1, column: last.column + last.length + 1};
    };
  }
}

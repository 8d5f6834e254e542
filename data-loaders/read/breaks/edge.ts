/** A place where a sentence may end: `left` since the last one, `right` the text that follows, `glued` without a blank. */
export interface Edge {
  left: string;
  right: string;
  glued: boolean;
  /** The last word of `left` with its full stops, without marks: "U.N.", "Nov." */
  word: string;
  /** The first word of `right` without the marks before it. */
  next: string;
}

/** Whether a sentence ends at an edge; undefined leaves it to the next rule. */
export type Break = (edge: Edge) => boolean | undefined;

/** The edge between two stretches of text. */
export function edge(left: string, right: string, glued: boolean): Edge {
  const tail = left.slice(-60);
  return {
    left,
    right,
    glued,
    word: /[^\s("“‘'[—–/]*$/u.exec(tail.replace(/["”’')\]»]+$/, ""))?.[0] ?? "",
    next: /^["“‘'([«—–\s-]*([\p{L}\p{N}][\p{L}\p{N}’'.-]*)?/u.exec(right)?.[1] ?? ""
  };
}

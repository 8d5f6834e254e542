const link = /\[([^\]]*)\]\((?:cell|count|quote|source|plain):[^)]*\)/g;

/** A title or description without the bindings of its words, which were checked with the page's prose. */
export function plainWords(text: string): string {
  return text.replace(link, "$1");
}

/** The words that a title or description binds. */
export function boundWords(text: string): string[] {
  return [...text.matchAll(link)].map(([, words]) => words);
}

/** The parts of markdown-it that the embeds use; Framework hands over its own copy of the parser. */
export interface Token {
  type: string;
  content: string;
  info: string;
  map: [number, number] | null;
  children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

export interface CoreState {
  tokens: Token[];
  env: {path: string; params?: Record<string, string>};
  Token: new (type: string, tag: string, nesting: number) => Token;
}

export interface MarkdownIt {
  core: {ruler: {push(name: string, rule: (state: CoreState) => void): void}};
  renderer: {rules: Record<string, (...args: unknown[]) => string>};
}

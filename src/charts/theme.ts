/** The colours of a drawing. */
export interface Theme {
  ink: string;
  muted: string;
  rule: string;
  paper: string;
  accent: string;
}

/** The page's own colours: src/style.css says what each is in the light and in the dark. */
export const pageTheme: Theme = {
  ink: "var(--ink)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  paper: "var(--paper)",
  accent: "var(--accent)"
};

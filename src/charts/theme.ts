import {colours, type Colours} from "./tokens.js";

/** The colours of a drawing. */
export type Theme = Colours;

/** Drawings that stand alone: every colour is a value. */
export const themes: Record<"light" | "dark", Theme> = colours;

/** The page's own colours: custom properties that follow the reader's light or dark. */
export const pageTheme = Object.fromEntries(
  Object.keys(colours.light).map((name) => [name, `var(--${name})`])
) as unknown as Theme;

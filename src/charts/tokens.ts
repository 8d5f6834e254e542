/** The colours of a drawing or a page: `accent`, `second` and `third` tell things apart, the others set them. */
export interface Colours {
  ink: string;
  muted: string;
  rule: string;
  paper: string;
  panel: string;
  accent: string;
  second: string;
  third: string;
  mark: string;
  wrong: string;
}

/** Both palettes; those that tell things apart differ in lightness, so that they hold in grey and for every eye. */
export const colours: Record<"light" | "dark", Colours> = {
  light: {
    ink: "#1c2024",
    muted: "#565d64",
    rule: "#d8d5cb",
    paper: "#fdfcf9",
    panel: "#f3f1ea",
    accent: "#123f5a",
    second: "#b5481a",
    third: "#5e9a94",
    mark: "#fff3c4",
    wrong: "#a1210f"
  },
  dark: {
    ink: "#eceae4",
    muted: "#a7aeb3",
    rule: "#3a4247",
    paper: "#14181b",
    panel: "#1e2428",
    accent: "#8cc4e6",
    second: "#d9703a",
    third: "#d7e8c8",
    mark: "#4a4015",
    wrong: "#ff9d8a"
  }
};

/** Type: `plain` sets charts and labels, `text` reading and headings. Sizes are pixels of a drawing at its own width. */
export const type = {
  plain: "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  text: "'Source Serif 4', Charter, 'Iowan Old Style', Georgia, serif",
  code: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  label: 14,
  title: 22,
  subtitle: 16,
  strong: 600
};

/** The two widths at which a figure is drawn, and the container's width from which the wide one is shown. */
export const widths = {narrow: 360, wide: 720, switch: 640};

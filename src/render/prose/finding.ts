/** Something wrong, or worth a look, at a place of a page; lines and columns count from 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  kind:
    | "mismatch"
    | "unreadable"
    | "unbound"
    | "unquoted"
    | "misquoted"
    | "unconfirmed"
    | "unknown"
    | "invalid"
    | "unused"
    | "duplicate"
    | "waivers"
    | "look";
  message: string;
  /** Up to three links that would fit, ready to paste, each with what it names. */
  fits: string[];
}

/** Whether it fails the build; a "look" is only for the eye. */
export function isError({kind}: Finding): boolean {
  return kind !== "look";
}

/** Findings in the order of files, lines and columns. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) =>
    a.file < b.file
      ? -1
      : a.file > b.file
        ? 1
        : a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1)
  );
}

/** `file:line:column  kind: message`, and what would fit on lines of its own. */
export function print({file, line, column, kind, message, fits}: Finding): string {
  return visible(
    [`${file}:${line}:${column}  ${kind}: ${message}`, ...fits.map((fit) => `    fits: ${fit}`)].join("\n")
  );
}

/** Words of documents and pages without what could steer a terminal. */
export function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "�");
}

import {escapeHtml} from "./escapeHtml.js";

/** Where a page stands, and whether a preview shows it. */
interface Place {
  path: string;
  preview: boolean;
}

/**
 * The address of a published file below /data, from the page at `path`. The built site has the file at its stable
 * address; Framework's preview serves it below /_file alone.
 */
export function dataHref(file: string, {path, preview}: Place): string {
  const up = "../".repeat(path.split("/").length - 2) || "./";
  return `${up}${preview ? "_file/" : ""}data/${file}`;
}

/** A link to a published file below /data. */
export function dataLink(file: string, label: string, place: Place): string {
  return `<a href="${escapeHtml(dataHref(file, place))}" rel="external" download>${escapeHtml(label)}</a>`;
}

import {escapeHtml} from "./escapeHtml.js";

/**
 * A link to a published file below /data, from the page at `path`. The built site has the file at its stable address;
 * Framework's preview serves it below /_file alone.
 */
export function dataLink(file: string, label: string, {path, preview}: {path: string; preview: boolean}): string {
  const up = "../".repeat(path.split("/").length - 2) || "./";
  const href = `${up}${preview ? "_file/" : ""}data/${file}`;
  return `<a href="${escapeHtml(href)}" rel="external" download>${escapeHtml(label)}</a>`;
}

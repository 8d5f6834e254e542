import {escapeHtml} from "./escapeHtml.js";
import {siteAddress} from "./siteAddress.js";

/** What an article pastes: the chart in a frame that grows with it, and a picture for readers without scripts. */
export function embedCode(slug: string, title: string, alt: string): string {
  const site = siteAddress().href;
  return [
    `<iframe src="${site}embed/${slug}" title="${escapeHtml(title)}" width="100%" height="640" loading="lazy"></iframe>`,
    `<script src="${site}embed.js" async></script>`,
    `<noscript><img src="${site}charts/${slug}.png" alt="${escapeHtml(alt)}" width="720"></noscript>`
  ].join("\n");
}

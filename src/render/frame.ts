/** The site's name. */
export const siteTitle = "Leaving The Hague";

/** The pages of the navigation, in its order. */
export const navigation = [
  {path: "/index", href: "/", name: "Story"},
  {path: "/withdrawals", href: "/withdrawals", name: "Withdrawals"},
  {path: "/membership", href: "/membership", name: "Membership"},
  {path: "/cost-per-verdict", href: "/cost-per-verdict", name: "Cost per verdict"},
  {path: "/gallery", href: "/gallery", name: "Charts"},
  {path: "/sources", href: "/sources", name: "Sources"},
  {path: "/tables", href: "/tables", name: "Tables"},
  {path: "/method", href: "/method", name: "Method"}
];

/** What stands round every page: title, head, header and footer, as Framework's configuration takes them. */
export const frame = {
  title: siteTitle,
  head: `<meta name="color-scheme" content="light dark">` + `<link rel="icon" href="/icon.svg" type="image/svg+xml">`,
  header: ({path}: {path: string}) =>
    // The 404 page has a base, from which an anchor alone would lead to the story.
    (path === "/404" ? "" : `<a class="skip" href="#observablehq-main" rel="external">Skip to the text</a>`) +
    `<a class="site" href="/">${siteTitle}</a>` +
    `<nav aria-label="Pages">${navigation.map((page) => navigationLink(page, path)).join("")}</nav>`,
  footer:
    `<p>Every number and every quotation here was read out of the documents by rules, and leads back to ` +
    `<a href="/sources">the words that it came from</a>.</p>` +
    `<p><a href="/tables">Tables and downloads</a>, <a href="/fact-check">fact-check</a></p>`
};

function navigationLink(page: (typeof navigation)[number], path: string): string {
  const current = page.path === path ? ` aria-current="page"` : "";
  return `<a href="${page.href}"${current}>${page.name}</a>`;
}

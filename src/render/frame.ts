import {readFileSync} from "node:fs";
import {colours} from "../charts/tokens.js";
import {escapeHtml} from "./escapeHtml.js";

/** The site's name. */
export const siteTitle = "Leaving The Hague";

interface NavigationPage {
  path: string;
  href: string;
  name: string;
}

/** The pages of the navigation in groups; `header` says whether the header has them, besides the footer. */
export const navigation: readonly {name: string; header: boolean; pages: readonly NavigationPage[]}[] = [
  {
    name: "The story and its questions",
    header: true,
    pages: [
      {path: "/index", href: "/", name: "Story"},
      {path: "/withdrawals", href: "/withdrawals", name: "Withdrawals"},
      {path: "/membership", href: "/membership", name: "Membership"},
      {path: "/cost-per-verdict", href: "/cost-per-verdict", name: "Cost per verdict"}
    ]
  },
  {
    name: "What it rests on",
    header: true,
    pages: [
      {path: "/gallery", href: "/gallery", name: "Charts"},
      {path: "/sources", href: "/sources", name: "Sources"},
      {path: "/tables", href: "/tables", name: "Tables"},
      {path: "/method", href: "/method", name: "Method"}
    ]
  },
  {
    name: "For editors",
    header: false,
    pages: [
      {path: "/fact-check", href: "/fact-check", name: "Fact-check"},
      {path: "/handbook", href: "/handbook", name: "Handbook"}
    ]
  }
];

/** What stands round every page: title, head, header and footer, as Framework's configuration takes them. */
export const frame = {
  title: siteTitle,
  head:
    `<meta name="color-scheme" content="light dark">` +
    `<meta name="theme-color" content="${colours.light.paper}" media="(prefers-color-scheme: light)">` +
    `<meta name="theme-color" content="${colours.dark.paper}" media="(prefers-color-scheme: dark)">` +
    `<link rel="icon" href="/icon.svg" type="image/svg+xml">`,
  header: ({path}: {path: string}) =>
    `<a class="skip" href="#observablehq-main" rel="external">Skip to the text</a>` +
    `<a class="site" href="/">${siteTitle}</a>` +
    // A popover opens without a script; where there is room, the style sheet shows it as a bar.
    `<button type="button" class="menu-button" popovertarget="menu">Menu</button>` +
    `<div id="menu" popover><nav aria-label="Pages">` +
    navigation
      .filter(({header}) => header)
      .flatMap(({pages}) => pages.map((page) => navigationLink(page, path)))
      .join("") +
    `</nav>${search}</div>`,
  footer: ({path}: {path: string}) =>
    `<p class="promise">Every number and every quotation here was read out of the documents by rules, and leads back to ` +
    `<a href="/sources">the words that it came from</a>.</p>` +
    `<nav class="site-map" aria-label="All pages">` +
    navigation
      .map((group) =>
        footerGroup(
          group.name,
          group.pages.map((page) => navigationLink(page, path))
        )
      )
      .join("") +
    footerGroup("Open to all", [
      `<a href="/method#corrections-and-replies">Corrections</a>`,
      `<a href="/tables">Data</a>`,
      codeLink()
    ]) +
    `</nav>`
};

// Framework's search finds its parts by these names.
const search =
  `<search id="observablehq-sidebar"><div id="observablehq-search">` +
  `<input type="search" placeholder="Search" aria-label="Search these pages" autocomplete="off" spellcheck="false"></div>` +
  `<div id="observablehq-search-results" aria-live="polite"></div></search>` +
  `<script type="module" src="/components/search.js"></script>`;

function navigationLink(page: NavigationPage, path: string): string {
  const current = page.path === path ? ` aria-current="page"` : "";
  return `<a href="${page.href}"${current}>${page.name}</a>`;
}

function footerGroup(name: string, links: readonly string[]): string {
  return `<div><p>${name}</p><ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul></div>`;
}

/** The code's address, `repository` in package.json; without one, how to run it. */
function codeLink(): string {
  const {repository} = JSON.parse(readFileSync("package.json", "utf8"));
  return repository
    ? `<a href="${escapeHtml(repository)}">Code</a>`
    : `<a href="/handbook#publish">Code, and how to run it</a>`;
}

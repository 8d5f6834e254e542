import {parseHTML} from "linkedom";
import {siteTitle} from "../frame.js";
import {readDatapackage} from "../readDatapackage.js";
import {readFrontMatter} from "../readFrontMatter.js";
import {readTables} from "../readTables.js";
import {replaceIn, type BuiltSite, type FinishingStep} from "./builtSite.js";
import {cardPicture} from "./cards.js";
import {pageAddress} from "./pageAddress.js";

/** What search engines read: the page that has an author is an article that cites its documents, Tables is a dataset. */
export const structuredData: FinishingStep = {
  name: "structured data",
  run(site) {
    for (const name of site.pages.keys()) {
      const {author} = readFrontMatter(`/${name.slice(0, -".html".length)}`).values;
      const data = author ? article(name, site) : name === "tables.html" ? dataset(name, site) : undefined;
      if (!data) continue;
      // "<" would end the script where a document's words hold an end tag.
      const json = JSON.stringify({"@context": "https://schema.org", ...data}).replaceAll("<", "\\u003c");
      replaceIn(site, name, "</head>", `<script type="application/ld+json">${json}</script>\n</head>`);
    }
  }
};

const publisher = {"@type": "Organization", name: siteTitle};

function article(name: string, site: BuiltSite): object {
  const {title, description, author, published, updated, collection} = readFrontMatter(
    `/${name.slice(0, -".html".length)}`
  ).values;
  const documents = readTables().documents.filter((row) => row.collection === collection);
  const address = pageAddress(name, site);
  return {
    "@type": "NewsArticle",
    headline: title,
    description,
    author: {"@type": "Organization", name: author},
    publisher,
    datePublished: published,
    dateModified: updated ?? published,
    url: address,
    mainEntityOfPage: address,
    image: [cardPicture(parseHTML(site.pages.get(name)!).document, site).image],
    inLanguage: "en",
    citation: documents.map(citation)
  };
}

/** A document as the catalogue has it; a day that it only infers as a span is left out, and an address that is none. */
function citation(row: ReturnType<typeof readTables>[string][number]): object {
  return {
    "@type": "NewsArticle",
    headline: row.headline || undefined,
    publisher: {"@type": "Organization", name: row.publisher},
    datePublished: /^\d{4}-\d{2}-\d{2}$/.test(String(row.published)) ? row.published : undefined,
    url: /^https?:\/\//.test(String(row.url)) ? row.url : undefined
  };
}

function dataset(name: string, site: BuiltSite): object {
  const {title, description} = readFrontMatter(`/${name.slice(0, -".html".length)}`).values;
  const formats = {csv: "text/csv", json: "application/json"};
  const file = (path: string) => new URL(`data/${path}`, site.address).href;
  return {
    "@type": "Dataset",
    name: `${siteTitle}: ${title}`,
    description,
    url: pageAddress(name, site),
    license: "https://opensource.org/license/isc-license-txt",
    creator: publisher,
    isAccessibleForFree: true,
    hasPart: readDatapackage().map(({name, title, description}) => ({
      "@type": "Dataset",
      name: title,
      description,
      url: `${pageAddress("tables.html", site)}#${name}`,
      distribution: Object.entries(formats).map(([ending, encodingFormat]) => ({
        "@type": "DataDownload",
        encodingFormat,
        contentUrl: file(`${name}.${ending}`)
      }))
    })),
    distribution: [{"@type": "DataDownload", encodingFormat: "application/json", contentUrl: file("datapackage.json")}]
  };
}

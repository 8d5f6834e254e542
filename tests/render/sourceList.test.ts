import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {sourceList} from "../../src/render/lists/sourceList.js";

const hostile = `<img src=x onerror="alert(1)">'"&\${alert(1)}`;

const source = {
  ...Object.fromEntries(
    ["short", "publisher", "headline", "byline", "published", "published_basis", "origin", "note"].map((name) => [
      name,
      hostile
    ])
  ),
  key: "kplr-11",
  url: `javascript:alert(1)//${hostile}`,
  sha256: hostile,
  repairs: 0
};

const claim = {
  key: "kplr-11.members",
  document: "kplr-11",
  kind: "event",
  ...Object.fromEntries(["date", "actor", "what", "speaker", "via", "quote_text"].map((name) => [name, hostile])),
  voice: "attributed",
  inferred: [hostile],
  quote_start: 5
};

function rendered(documents: object[], claims: object[], others: object = {}) {
  const tables = {documents, claims, ...others} as never;
  const [part] = sourceList("sources", {
    tables,
    caption: "",
    path: "/sources",
    params: {},
    collection: "",
    preview: false
  });
  return parseHTML(`<!DOCTYPE html><html><body>${"html" in part ? part.html : ""}</body></html>`).document;
}

test("whatever stands in a document or the catalogue comes out as text", () => {
  const document = rendered([source], [claim]);
  expect(document.querySelectorAll("img, script, [onerror]")).toHaveLength(0);
  expect(document.querySelector("blockquote")?.textContent).toBe(`“${hostile}”`);
  expect(document.querySelector("h2")?.textContent).toBe(hostile);
  expect(
    [...document.querySelectorAll("a")].filter((a) => !/^(?:#|\/[^/])/.test(a.getAttribute("href") ?? ""))
  ).toHaveLength(0);
});

test("a claim leads to the tables that rest on it, and to what others say of its point", () => {
  const stance = {collection: "a-story", point: "membership.members", stance: "own", value: "124", compatible: []};
  const others = {same: ["other"], incompatible: [], why: ["other: same, both say 124"], voice: "own", speaker: ""};
  const agreement = ["kplr-11", "other"].map((document) => ({
    ...stance,
    ...others,
    key: `a-story.membership.members.${document}`,
    document,
    claims: document === "kplr-11" ? ["kplr-11.members"] : []
  }));
  const document = rendered([source, {...source, key: "other"}], [claim], {
    agreement,
    withdrawals: [],
    standing: [],
    "record-events": []
  });
  const links = [...document.querySelectorAll('[id="kplr-11.members"] .used a')].map((a) => a.getAttribute("href"));
  expect(links).toEqual(["/tables#agreement", "#point-a-story.membership.members"]);
  expect(document.querySelector(".point summary")?.textContent).toBe("How many members: 2 documents say the same");
});

test("a document's claims stand in the order of its text, each at its anchor, others' claims elsewhere", () => {
  const later = {...claim, key: "kplr-11.later", quote_start: 9};
  const other = {...claim, key: "other.members", document: "other", quote_start: 7};
  const document = rendered([source, {...source, key: "other"}], [later, other, claim]);
  const ids = (id: string) => [...document.querySelectorAll(`#${id} .claims li`)].map((item) => item.id);
  expect(ids("kplr-11")).toEqual(["kplr-11.members", "kplr-11.later"]);
  expect(ids("other")).toEqual(["other.members"]);
});

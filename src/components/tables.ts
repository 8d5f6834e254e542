import {searchable} from "./searchable.js";
import {sortable} from "./sortable.js";

type Value = string | number | boolean | null | string[];
type Row = Record<string, Value>;

// Not all at once as the page comes: a table gets its buttons as a reader nears it.
const near = new IntersectionObserver(
  (seen) => {
    for (const {target, isIntersecting} of seen) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      const table = target.querySelector("table")!;
      sortable(table);
      target.querySelector(".table-tools")?.append(...searchable(table));
    }
  },
  {rootMargin: "600px"}
);
for (const figure of document.querySelectorAll(".table-figure")) near.observe(figure);

// A table's rows come when a reader opens it.
for (const browser of document.querySelectorAll<HTMLElement>(".browser")) {
  browser.addEventListener("toggle", async () => browser.append(...(await rowsView(browser.dataset))), {once: true});
}

async function rowsView({rows, columns, claims, title}: DOMStringMap): Promise<Element[]> {
  const response = await fetch(rows!);
  if (!response.ok) throw new Error(`missing rows: ${rows} (${response.status})`);
  const table = tableOf(await response.json(), columns!.split(" "), claims!.split(" "));
  sortable(table);
  const scroll = Object.assign(document.createElement("div"), {className: "scroll", tabIndex: 0, ariaLabel: title});
  scroll.setAttribute("role", "region");
  scroll.append(table);
  return [...searchable(table), scroll];
}

function tableOf(rows: readonly Row[], columns: readonly string[], claims: readonly string[]): HTMLTableElement {
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  const numbers = columns.filter((column) => rows.some((row) => typeof row[column] === "number"));
  for (const column of columns) {
    const header = Object.assign(document.createElement("th"), {scope: "col", textContent: column});
    if (numbers.includes(column)) header.className = "number";
    head.append(header);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const column of columns) {
      const cell = line.insertCell();
      if (claims.includes(column)) cell.append(...claimLinks([row[column] ?? []].flat().map(String)));
      else cell.textContent = wordsOf(row[column]);
      cell.dataset.label = column;
      if (typeof row[column] === "number") cell.className = "number";
    }
  }
  return table;
}

/** The keys of claims as links to their words, on the page of sources. */
function claimLinks(keys: readonly string[]): Node[] {
  return keys.flatMap((key, i) => [
    new Text(i === 0 ? "" : "; "),
    Object.assign(document.createElement("a"), {href: `./sources#${key}`, textContent: key})
  ]);
}

function wordsOf(value: Value): string {
  return Array.isArray(value) ? value.join("; ") : String(value ?? "");
}

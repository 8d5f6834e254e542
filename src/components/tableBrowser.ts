type Value = string | number | boolean | null | string[];
type Row = Record<string, Value>;

/** What Framework's FileAttachment gives, as far as a table needs it. */
interface Attachment {
  json(): Promise<Row[]>;
}

const shown = 200;

/** A table's rows to search and to sort, its columns in the order given, loaded when a reader opens it. */
export function tableBrowser(file: Attachment, title: string, columns: string[]): HTMLElement {
  const details = element("details", {className: "browser"}, element("summary", {}, "Rows"));
  details.addEventListener("toggle", async () => details.append(...rowsView(await file.json(), title, columns)), {
    once: true
  });
  return details;
}

function rowsView(rows: Row[], title: string, columns: string[]): HTMLElement[] {
  const search = element("input", {type: "search", autocomplete: "off"});
  const status = element("p", {role: "status", className: "status"});
  const body = element("tbody");
  let sorted = rows;
  const update = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = sorted.filter((row) => words.every((word) => textOf(row).includes(word)));
    body.replaceChildren(
      ...found.slice(0, shown).map((row) => element("tr", {}, ...columns.map((column) => cell(row[column]))))
    );
    const cut = found.length > shown ? `, the first ${shown} shown` : "";
    status.textContent = `${found.length} of ${rows.length} rows${cut}`;
  };
  const headers = columns.map((column) => {
    const button = element("button", {type: "button"}, column);
    const header = element("th", {scope: "col"}, button);
    button.addEventListener("click", () => {
      const descending = header.ariaSort === "ascending";
      for (const other of headers) other.ariaSort = null;
      header.ariaSort = descending ? "descending" : "ascending";
      sorted = [...rows].sort((a, b) => (descending ? -1 : 1) * compare(a[column], b[column]));
      update();
    });
    return header;
  });
  search.addEventListener("input", update);
  update();
  return [
    element("label", {}, "Search ", search),
    status,
    element(
      "div",
      {className: "scroll", tabIndex: 0, role: "region", ariaLabel: title},
      element("table", {}, element("thead", {}, element("tr", {}, ...headers)), body)
    )
  ];
}

function cell(value: Value): HTMLElement {
  return element("td", {className: typeof value === "number" ? "number" : ""}, wordsOf(value));
}

function wordsOf(value: Value): string {
  return Array.isArray(value) ? value.join("; ") : value === null ? "" : String(value);
}

function textOf(row: Row): string {
  return Object.values(row).map(wordsOf).join("\n").toLowerCase();
}

function compare(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return wordsOf(a).localeCompare(wordsOf(b), "en", {numeric: true});
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

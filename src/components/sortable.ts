/** Lets a reader sort a table by the buttons that its column headers become. */
export function sortable(table: HTMLTableElement): void {
  keepRoles(table);
  const headers = [...table.tHead!.rows[0].cells];
  for (const [column, header] of headers.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener("click", () => {
      const descending = header.ariaSort === "ascending";
      for (const other of headers) other.ariaSort = null;
      header.ariaSort = descending ? "descending" : "ascending";
      const [body] = table.tBodies;
      const rows = [...body.rows].sort((a, b) => compare(a.cells[column], b.cells[column]));
      body.append(...(descending ? rows.reverse() : rows));
    });
  }
}

/** Some browsers take a table that the style sheet lays out as lists for no table, unless it says what it is. */
function keepRoles(table: HTMLTableElement): void {
  const roles = {thead: "rowgroup", tbody: "rowgroup", tr: "row", th: "columnheader", td: "cell"};
  table.setAttribute("role", "table");
  for (const [name, role] of Object.entries(roles)) {
    for (const element of table.querySelectorAll(name)) element.setAttribute("role", role);
  }
}

function compare(a: HTMLTableCellElement, b: HTMLTableCellElement): number {
  const [x, y] = [a.textContent!, b.textContent!];
  if (a.className === "number" && b.className === "number") return numberIn(x) - numberIn(y);
  return x.localeCompare(y, "en", {numeric: true});
}

function numberIn(text: string): number {
  return parseFloat(text.replaceAll(",", ""));
}

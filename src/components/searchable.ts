/** A field that leaves those rows of a table in sight that hold all words typed, and says how many they are. */
export function searchable(table: HTMLTableElement): HTMLElement[] {
  const label = document.createElement("label");
  const field = Object.assign(document.createElement("input"), {type: "search", autocomplete: "off"});
  label.append("Search ", field);
  const status = Object.assign(document.createElement("p"), {className: "status"});
  status.setAttribute("role", "status");
  const rows = [...table.tBodies[0].rows];
  const update = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent!.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    status.textContent = `${rows.filter(({hidden}) => !hidden).length} of ${rows.length} rows`;
  };
  field.addEventListener("input", update);
  update();
  return [label, status];
}

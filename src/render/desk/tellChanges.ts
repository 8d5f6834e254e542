import type {CellChange, TableChanges} from "../../../data-loaders/desk/index.js";

/** How many rows or cells of a table are told one by one. */
const most = 20;

/** How much of a long value is told. */
const longest = 160;

/** What differs in the tables, in lines for a terminal; `all` tells every row and cell. */
export function tellChanges(changes: readonly TableChanges[], {all}: {all: boolean}): string[] {
  return changes.flatMap(({table, added, removed, changed}) => {
    const rows = new Set(changed.map(({key}) => key)).size;
    const counts = [
      [added.length, "added"],
      [removed.length, "removed"],
      [rows, "changed"]
    ] as const;
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    const lines = [
      ...changed.map((cell) => `    ~ ${table}/${cell.key}/${cell.column}  ${tellCell(cell)}`),
      ...removed.map(({key}) => `    - ${table}/${key}`),
      ...added.map(({key}) => `    + ${table}/${key}`)
    ];
    const few = all ? lines : lines.slice(0, most);
    const rest = lines.length - few.length;
    return [`  ${table}: ${told.join(", ")}`, ...few, ...(rest > 0 ? [`    … and ${rest} more`] : [])];
  });
}

function tellCell({before, after}: CellChange): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return `${shown(before)} → ${shown(after)}`;
  const [gone, come] = [before.filter((item) => !after.includes(item)), after.filter((item) => !before.includes(item))];
  const told = [...come.map((item) => `+ ${shown(item)}`), ...gone.map((item) => `- ${shown(item)}`)];
  return told.length === 0 ? "in another order" : told.slice(0, 3).join(", ") + (told.length > 3 ? ", …" : "");
}

function shown(value: CellChange["before"]): string {
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

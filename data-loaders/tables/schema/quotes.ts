import type {Document} from "../../read/document.js";
import type {BuiltTable} from "./validate.js";

/** Every quote that doesn't stand in its file, letter for letter, where its row says; none when all do. */
export function misquotes(built: readonly BuiltTable[], documents: readonly Document[]): string[] {
  const received = new Map(documents.map(({id, row, source}) => [id, {file: row.file, letters: Array.from(source)}]));
  return built.flatMap(({table, rows}) =>
    rows.flatMap(({key, document, quote_exact, quote_start, quote_end}) => {
      const source = received.get(String(document));
      if (quote_exact === undefined || !source) return [];
      const words = source.letters.slice(Number(quote_start), Number(quote_end)).join("");
      if (words === quote_exact) return [];
      const place = `(${source.file}, code points ${quote_start} to ${quote_end})`;
      return [
        `mismatch quote: ${table.name}/${key}: ${JSON.stringify(quote_exact)}; the file has ${JSON.stringify(words)} ${place}`
      ];
    })
  );
}

import type {Address} from "../address.js";
import type {Cell, TableRows} from "../cells.js";
import type {Finding} from "../finding.js";
import type {FindNames} from "../names.js";
import type {Passage} from "../page/passage.js";
import type {TextOf} from "../texts.js";

/** What a page is checked against. */
export interface Against {
  tables: TableRows;
  names: FindNames;
  textOf: TextOf;
}

/** A page being checked. */
export interface Context extends Against {
  file: string;
  collection: string;
}

/** A link or an image of one of the schemes, with the cells that its words follow from. */
export interface Binding {
  line: number;
  column: number;
  words: string;
  href: string;
  address: Address;
  cells: Cell[];
  /** How many numbers, amounts, percentages and dates its words hold. */
  numbers: number;
  passage: Passage;
  start: number;
  end: number;
}

/** What one link comes to. */
export interface Checked {
  binding: Binding;
  findings: Finding[];
}

/** How many numbers stand in a page's words: all, and how they are answered for. */
export interface Coverage {
  rendered: number;
  bound: number;
  tallied: number;
  waived: number;
  unbound: number;
}

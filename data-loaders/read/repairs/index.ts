import type {Repair} from "../document.js";
import {entities} from "./entities.js";
import {invisible} from "./invisible.js";
import {lostMarks} from "./lostMarks.js";
import {markup} from "./markup.js";
import {mojibake} from "./mojibake.js";
import {notes} from "./notes.js";
import {windowsControls} from "./windowsControls.js";

/** The repairs in order: where two want the same characters, the earlier one has them. */
export const repairs: {name: string; find: (source: string) => Iterable<Repair>}[] = [
  {name: "mojibake", find: mojibake}, // before windowsControls: â\u0080\u009c is one mark, not three characters
  {name: "windowsControls", find: windowsControls},
  {name: "lostMarks", find: lostMarks},
  {name: "markup", find: markup},
  {name: "entities", find: entities}, // after markup: &lt;p&gt; is text about a tag
  {name: "notes", find: notes},
  {name: "invisible", find: invisible} // last: what is left of the controls
];

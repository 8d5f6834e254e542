import {pattern} from "../../../mentions/mention.js";
import {exit, noExit, type Question} from "./question.js";

const denounces = /^(?:renounc|denounc)/;
const treaty = pattern(`^ (?:(?:its|the) (?:ratification|membership|accession|participation) (?:of|in|to) )?(@I)`, "i");
const binding = /Statute|[Tt]reaty|ratification|membership|accession/;

/** "denounced the Rome Statute" is an exit, "denounced the Court" an opinion. */
export const denounced: Question = (cue) => {
  const {reading, end, words, form, after} = cue;
  if (form === "noun" || !denounces.test(words)) return null;
  const length = treaty.exec(after)?.[0].length ?? 0;
  return binding.test(reading.text.slice(end, end + length))
    ? exit(cue, length)
    : noExit(cue, "criticism, not a departure");
};

import model from "wink-eng-lite-web-model";
import winkNLP, {type WinkMethods} from "wink-nlp";

/** A word of a clause with its part of speech (Universal Dependencies' tags); offsets into the clause. */
export interface Word {
  text: string;
  pos: string;
  start: number;
  end: number;
}

// The model is decoded once, when first asked: it takes a fifth of a second.
let loaded: WinkMethods | undefined;
const wink = () => (loaded ??= winkNLP(model, ["pos"]));

/** The words of a clause, tagged by wink-nlp. */
export function wordsOf(clause: string): Word[] {
  const {readDoc, its} = wink();
  const tokens = readDoc(clause).tokens();
  const texts = tokens.out();
  const tags = tokens.out(its.pos);
  const words: Word[] = [];
  let at = 0;
  texts.forEach((text, i) => {
    const start = clause.indexOf(text, at);
    if (start < 0) return;
    at = start + text.length;
    words.push({text, pos: tags[i], start, end: at});
  });
  return words;
}

const auxiliary = /^(?:has|have|had|was|were|is|are|did|'s)$/i;
const modal = /^(?:will|would|may|might|could|should|can|must|shall|to)$/i;
const noun = /^(?:a|an|the|its|their|his|of|by|in|and)$/i;

/** Whether word `i` of a clause is a finite verb: a past tense, or the auxiliary of a perfect or a passive. */
export function isFinite(words: readonly Word[], i: number): boolean {
  const {text, pos} = words[i];
  if ((pos !== "VERB" && pos !== "AUX") || text.endsWith("ing") || modal.test(text)) return false;
  const before = words[i - 1]?.text ?? "";
  if (modal.test(before) || noun.test(before)) return false;
  if (
    pos === "VERB" &&
    words.slice(Math.max(0, i - 2), i).some((word) => word.pos === "AUX" && auxiliary.test(word.text))
  )
    return false;
  if (pos === "AUX")
    return (
      auxiliary.test(text) &&
      words.slice(i + 1, i + 4).some((word) => word.pos === "VERB" && !word.text.endsWith("ing"))
    );
  return /(?:d|t|n|w|g|k|de|ve)$/i.test(text) && !/^(?:be|have|take|make|give|want|let)$/i.test(text);
}

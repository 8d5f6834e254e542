import model from "wink-eng-lite-web-model";
import winkNLP, {type WinkMethods} from "wink-nlp";

let loaded: WinkMethods | undefined;

/** wink-nlp with its sentences and parts of speech; the model is loaded once, when first asked. */
export function wink(): WinkMethods {
  return (loaded ??= winkNLP(model, ["sbd", "pos"]));
}

/** Where wink-nlp begins sentences in `text`, as offsets. */
export function winkStarts(text: string): Set<number> {
  const {readDoc, its} = wink();
  const doc = readDoc(text);
  const tokens = doc.tokens().out();
  const first = new Set(
    doc
      .sentences()
      .out(its.span)
      .map((span) => (span as unknown as number[])[0])
  );
  const starts = new Set<number>();
  let end = 0;
  for (const [n, token] of tokens.entries()) {
    const start = text.indexOf(token, end);
    if (start < 0) continue; // wink folds some odd characters: then the token isn't in the text
    if (first.has(n)) starts.add(start);
    end = start + token.length;
  }
  return starts;
}

import {pattern, type Span} from "./mentions/mention.js";
import type {Reading} from "./reading.js";

// ", and Niger have": the end of a list of three or more, not a clause of its own.
const breaks = pattern(
  `;|: | - |—|\\. |[,.?!]" |, (?=(?:but|while|whereas|although|though|yet|so(?! far)|because|since|after|before|as|when|which|who|whose|where|with|following) )|, (?=that (?:@C|(?:it|they|the) ))|(?<!@C, @C), (?=and )|,? and (?=@C's (?:[\\w-]+ ){1,3}(?:is|are|was|were|has|have|had|will|would|may|might|could)\\b)|,? (?:but|while|whereas|although|though|because|when|after|before|until|unless) (?=(?:the |a |an |it |they |he |she |there |@C|[a-z]+ (?:had|has|was|were|is|said)))|(?<!@C,?) and (?=@C (?:has|have|had|is|was|will|would|also|said|says|announced|plans|may|could|might)\\b)|(?<!@C, @C), and (?=(?:@L [a-z]|(?:it|they|he|she|the [a-z]+) ))`,
  "gi"
);

/** The clause round a place, as a span of the sentence: cut at semicolons, dashes and conjunctions with a subject. */
export function clauseAt({mask}: Reading, at: number): Span {
  let start = 0;
  let end = mask.length;
  for (const {0: words, index} of mask.matchAll(breaks)) {
    if (index + words.length <= at) start = index + words.length;
    else if (index > at) {
      end = index;
      break;
    }
  }
  return {start, end};
}

/** Where the clauses begin that stand before a place, the nearest first. */
export function clauseStarts(mask: string, before: number): number[] {
  const starts = [0];
  for (const {0: words, index} of mask.matchAll(breaks)) {
    if (index + words.length > before) break;
    starts.push(index + words.length);
  }
  return starts.reverse();
}

import {pattern, type Span} from "../../mentions/mention.js";
import type {Scope} from "../../claim.js";

/** The words that give something up: where they stand, what they give up, and how they are put. */
export interface Exit extends Span {
  /** End of the object, where there is one. */
  objectEnd: number;
  scope: Scope;
  form: "infinitive" | "past" | "present" | "participle" | "noun";
  words: string;
  /** "followed suit", "Burundi did too": the step is the one told last. */
  again?: boolean;
}

export interface RefusedExit extends Span {
  reason: string;
}

/** Any word that may give something up; the rules look no further where none stands. */
export const exitTrigger =
  /withdr[ae]w|\bfollow(?:s|ed)? |\bpull(?:s|ed|ing)?(?:[ -][^\d,;:!?]{0,40}?)?[ -]?out|\bquit|\bexit|\bleav(?:e|es|ing)\b|\bleft\b|\bdepart|\bwalk(?:s|ed|ing)? (?:out|away)|abandon|renounc|denunciation|denounc|\bopt(?:s|ed|ing)? out|\bget(?:ting)? out|\bcease(?:s|d)? to be|\bsever|\bcut(?:ting)? (?:its |all )?ties|\bun-?sign|\bsignature|\bremov|\bintention|\bintends?\b|\bbecom(?:e|es|ing) (?:a )?(?:state |full |formal )?(?:party|member)|\bratif|\bpart(?:y|ies) to\b|\bmembership|\bparticipation\b|\bditch|\bbolt|\bnullif|\bstop(?:s|ped|ping)? being|\bpull(?:s|ed|ing)? \S+ signature|\bst(?:orm|omp)(?:s|ed|ing)? out|\bbail(?:s|ed|ing)? out|\bseced|\bdesert(?:s|ed|ing)?\b|\bdump|\brepudiat|\brepeal|\brevok|\brescind|\bt(?:ak(?:e|es|en|ing)|ook) |\bg(?:ive|ave|iven|iving) up|\bturn(?:s|ed|ing)? (?:its|their|his|her) back|\bdrop(?:s|ped|ping)? out|\bterminat|\bstep(?:ping|ped)? (?:out|away)|\bsplit|\bbreak(?:ing)? (?:away|with)|\bexodus|\bpart(?:ing|ed)? (?:ways|company)|\bbow(?:s|ed|ing)? out|\bback(?:s|ed|ing)? out|\bopt-out|\brefusal|\bsuit\b|\bthe same\b|\bsimilar |\blikewise\b|\bexample\b|\bfootsteps\b|\bdid\b|\b(?:has|have|had) (?:so|too|already|also|as well|since)\b|\bdo so\b/i;

/** The reason of what is said of no State in particular. */
export const manyUnnamed = "of any State, or of many unnamed";

/** The body that is named behind an exit. */
export const namedAfter = pattern(
  `^(?:,? (?!and\\b|but\\b|while\\b|which\\b|that\\b|@C (?:has|have|had|is|are|was|were|will|must)\\b)@W){0,7}?,? (?:from|of|out of|with|in|to|as|being|party to) (?:[\\w'-]+ ){0,6}?(@I|@O)`,
  "i"
);

/** Whether a mention is of another body than the Court. */
export const isOther = (mentioned: string) => mentioned.includes("\uE002");

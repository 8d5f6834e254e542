import {pattern} from "../../../mentions/mention.js";
import type {Forms} from "../form.js";
import {ofIt, object, party} from "../phrases.js";

/** "121 States are members, but Ruritania is not": the word for it is left out. */
export const leftOut: Forms = {
  needs: /\bnot\b|n't\b/i,
  forms: [
    {
      body: "focus",
      expression: pattern(
        `\\b(?:ratified|joined|signed|${party}|signator(?:y|ies))(?:${ofIt}|${object})?[,;]?(?: (?:but|while|whereas|though|and))?(?: [^.;\uE000]{0,40}?(?:including|such as|like)| (?:[a-z']+ ){0,3}[a-z']+,?)? (@L),? (?:have|has|are|is|did|do|does)(?:n't| not)(?=[.,;]|$)`
      )
    },
    {
      body: "focus",
      expression: pattern(
        `\\b(?:joined|ratified|signed|${party})(?:${ofIt}|${object})?(?::|;|,| [-—–]) (@L) (?:have|has|are|is|did|do|does)(?:n't| not)(?=[.,;]|$)`
      )
    },
    {
      body: "focus",
      expression: pattern(`\\bof which (@L) (?:is|are) not (?:an? )?(?:${party}|signator(?:y|ies))`)
    },
    {body: "focus", expression: pattern(`(?:${party}),? (?:though|but|although|and) not (@L)`)}
  ]
};

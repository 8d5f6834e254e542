import {pattern} from "../../mentions/mention.js";
import type {StepRule} from "./step.js";

/** "might follow", "is mulling withdrawal", "threatened to quit", "a motion to pull out". */
export const considered: StepRule = {
  name: "withdrawal/considered",
  step: "considered",
  firm: false,
  before: pattern(
    `\\b(?:consider(?:s|ed|ing|ation)?|contemplat(?:e|es|ed|ing)|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?(?: up)?|debat(?:e|es|ed|ing)|discuss(?:es|ed|ing|ions?)?|think(?:s|ing)? (?:about|of)|thought (?:about|of)|sp(?:oke|oken|eaks?|eaking) of|talk(?:s|ed|ing)? (?:of|about)|undecided|(?:not|never) (?:to )?rul(?:e|ed|ing) out|(?<=n't )rul(?:e|ed|ing) out|consult(?:s|ed|ing|ations?)|hearings? (?:on|about|into|regarding|over)|threat(?:s|ens|ened|ening|en)?|may|might|could|possib(?:le|ility|ly)|potential(?:ly)?|(?<!(?:approv|endors|accept|adopt|back)ed (?:in principle )?(?:an?|the) )(?:proposal|recommendation)|propos(?:es|ed|ing)|urg(?:es|ed|ing)|recommend(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|calls? [^.;,]{0,50}?\\bfor|suggest(?:s|ed|ing)?|hint(?:s|ed|ing)?(?: at)?|warn(?:s|ed|ing)?|motions?|tabled?|want(?:s|ed|ing)? to|wish(?:es|ed) to|toy(?:s|ed|ing)? with|explor(?:e|es|ed|ing)|examin(?:e|es|ed|ing)|study(?:ing)?|review(?:s|ing|ed)?|option|seek(?:s|ing)? to|sought to|tr(?:y|ies|ied|ying) to|attempt(?:s|ed)? to|push(?:es|ed|ing)?(?: for)?|mooted|float(?:s|ed|ing)?|flirt(?:s|ed|ing)?|ponder(?:s|ed|ing)?|whether to|prospect|risk(?:s|ed|ing)?|inclined|tempted|rais(?:es|ed|ing)|advocat(?:es|ed|ing)|favou?rs?|likely to|(?<!under )bill|draft law|should|not hesitate to|ready to|prepared to|willing to)\\b['"]?(?: @W){0,9}? ?$`
  ),
  after: pattern(
    `^(?: from @I)? (?:will|would) depend on\\b|^ (?:bill|motion|draft law|proposal|legislation)\\b|^[^.;]{0,100}?\\b(?:(?:is|was|were|are|remains?|being|been) (?:still |now |also |under )?(?:considered|consideration|debated|discussed|mulled|weighed|an option|possible|on the (?:table|agenda|cards)|likely|under (?:consideration|review|discussion)))\\b`
  )
};

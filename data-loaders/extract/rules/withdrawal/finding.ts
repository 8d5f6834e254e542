import type {Scope, Step} from "../../claim.js";
import type {CountryMention, DateMention, Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Finding} from "../rule.js";

/** What is told of a country: the step, what it gives up, when, and the words of the sentence that carry it. */
interface Told {
  country: CountryMention;
  scope: Scope;
  step: Step;
  date: DateMention | undefined;
  span: Span;
  reading: Reading;
}

/** The finding of a step; without a date where none is told. */
export const withdrawalFinding = ({country, scope, step, date, span, reading}: Told): Finding => ({
  kind: "withdrawal",
  country: country.iso3,
  country_words: country.words,
  scope,
  step,
  date: date?.edtf ?? "",
  qualifier: "exactly",
  inferred: date?.relative ? ["date"] : [],
  span,
  reading
});

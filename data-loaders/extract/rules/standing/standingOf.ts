import type {StandingValue} from "../../claim.js";
import {shiftYear} from "../../mentions/dates/edtf.js";
import {pattern, type CountryMention, type DateMention, type Span} from "../../mentions/mention.js";
import type {Reading} from "../../reading.js";
import type {Finding} from "../rule.js";

// "a signatory to the Statute" is often said of members: only a signature without ratification tells what can be given up.
const unratified = /\bratif/i;

// "signed, but said in 2002 that it won't ratify": not since then.
const afterSigning = /\bsign[^]*\b(?:but|and|though|although|without|never|not|that)\b/i;

/** A standing of a country, with the date since when the words give it: `own`, where they give each country one. */
export function standingOf(
  reading: Reading,
  country: CountryMention,
  value: StandingValue,
  span: Span,
  own?: DateMention
): Finding {
  const {mask, dates} = reading;
  const bracketed = dates.find(
    (date) => date.start >= country.end && /^ ?\((?:in |since )?$/.test(mask.slice(country.end, date.start))
  );
  const tail = mask.slice(span.end, span.end + 50);
  const reach =
    pattern(`^(?:'s (?:[\\w-]+ ){1,3}?)?(?:,? ?(?:in|on|since|as of|from|back in|until))? ?(?:@D)`, "i").exec(tail)?.[0]
      .length ?? 0;
  const wide = {start: span.start, end: Math.max(span.end + reach, own?.end ?? 0)};
  const joined = value !== "not-member";
  const verb =
    /\bratif|\bacced|\baccess|\bmembership|\binto (?:force|effect)|\bjoin|\bsign(?:ed|ing)|\bbec[oa]me|\baccept|\badmit|\bwelcom|\btook in|\bsince|\bas of\b|\bfrom\b/i.test(
      mask.slice(wide.start, wide.end)
    );
  const inside = dates.filter((date) => date.edtf && date.start >= wide.start && date.end <= wide.end);
  const opening =
    /^(?:in|on|since) $/i.test(mask.slice(0, dates[0]?.start ?? 0)) &&
    dates[0].end < span.start &&
    span.start - dates[0].end < 4
      ? dates[0]
      : undefined;
  const signing =
    value === "member"
      ? inside.findLast(
          (date) =>
            !/signed(?! up)[^.;]{0,40}$/i.test(mask.slice(wide.start, date.start)) ||
            /ratif|acced|joined|bec[ao]me/i.test(mask.slice(wide.start, date.start))
        )
      : inside.find((date) => !afterSigning.test(mask.slice(wide.start, date.start)));
  const head = dates.find(
    (date) => date.edtf && date.start < 4 && /^,? ?(?:-|—|:|\|)/.test(mask.slice(date.end, date.end + 4))
  );
  const since = own ?? bracketed ?? (joined && verb ? (signing ?? opening ?? head) : undefined);
  const ahead =
    since?.relative && /\bwill\b/.test(mask.slice(wide.start, wide.end)) && since.edtf < reading.text_.published;
  return {
    kind: "standing",
    country: country.iso3,
    country_words: country.words,
    standing: value,
    since: (ahead ? shiftYear(since.edtf, 1) : since?.edtf) ?? "",
    qualifier: "exactly",
    inferred: since?.relative ? ["since"] : [],
    unratified:
      value === "not-member" &&
      /\bratif/i.test(mask.slice(span.start, span.end)) &&
      !/\bsign|\bneither|\bnor\b|\bjoin|\bmember|\bpart(?:y|ies)\b|\balong with|\bagree/i.test(
        mask.slice(span.start, span.end)
      ),
    weak: value === "signatory" && !unratified.test(mask.slice(span.start, span.end)),
    span: wide,
    reading
  };
}

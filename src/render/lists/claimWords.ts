import type {Tables} from "../../../data-loaders/tables/index.js";
import {edtfWords} from "../../charts/edtfWords.js";
import {qualified} from "../../charts/qualified.js";

type Claim = Tables["claims"][number];

const wordings: Record<Claim["kind"], (claim: Claim) => string> = {
  withdrawal: ({country_words, scope, step, date}) => `${country_words}: ${scope}, ${step}${on(date)}`,
  standing: ({country_words, standing, since}) =>
    `${country_words}: ${standing}${since && `, since ${edtfWords(since)}`}`,
  membership: ({qualifier, count, measure}) => `${qualified(qualifier, String(count))} ${measure}`,
  cost: ({qualifier, amount, currency, measure, period}) =>
    `${qualified(qualifier, `${currency} ${amount?.toLocaleString("en-US")}`)}, ${measure}${on(period)}`,
  outcomes: ({qualifier, count, words, counted, period}) =>
    `${qualified(qualifier, String(count))} ${words}${words === counted ? "" : `, counted as ${counted}`}${on(period)}`,
  event: ({date, actor, what}) => `${date && `${edtfWords(date)}: `}${actor} ${what}`
};

/** What a claim says, in its values. */
export function claimWords(claim: Claim): string {
  return wordings[claim.kind](claim);
}

function on(date: string): string {
  return date && `, ${edtfWords(date)}`;
}

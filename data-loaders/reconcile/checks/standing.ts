import type {Standing} from "../../extract/claim.js";
import {sourceLine} from "../../record/index.js";
import type {Evidence, Finding, Unit} from "./finding.js";
import {dayBefore, overlap, spanOf} from "./span.js";
import {countryWords, dateWords, sentence, whenWords} from "./words.js";

/** What a country is said to be, and since when, against its signature, entry into force and withdrawal. */
export const standing: Unit<Standing> = (claim, time, evidence) => {
  const {country, party, signatory, left, intent, signed} = statusOf(claim.country, evidence);
  const inForce = party && party.entry_into_force <= time.last ? party.entry_into_force : "";
  const gone = left && left.date <= time.first ? left.date : "";
  const member = inForce !== "" && gone === "";
  const hasSigned = signed !== "" && signed <= time.last;
  const told = hasSigned && !member && intent && spanOf(intent.date).last <= time.last ? intent : undefined;
  const cells = [
    ...(inForce ? [`states-parties/${party!.key}/entry_into_force`] : []),
    ...(gone ? [`record-withdrawals/${left!.key}/date`] : []),
    ...(hasSigned && !member
      ? [`${party ? "states-parties" : "signatories-not-party-2016-11-16"}/${(party ?? signatory)!.key}/signed`]
      : []),
    ...(told ? [`record-withdrawals/${told.key}/date`] : [])
  ];
  const value = member
    ? `a State party since ${dateWords(inForce)}`
    : gone
      ? `no State party since ${dateWords(gone)}`
      : hasSigned
        ? `a signatory since ${dateWords(signed)}, not a State party${told ? `, and with a notification ${whenWords(told.date)} that it won't become one` : ""}`
        : "neither signatory nor State party";
  const sources = [party, signatory, gone ? left : undefined, told].flatMap((row) => (row ? [sourceLine(row)] : []));
  const finding = (finding: Finding["finding"], why: string): Finding => ({
    finding,
    record_value: value,
    record_cells: cells,
    sources: sources.length > 0 ? sources : ["no row in states-parties, nor in signatories-not-party-2016-11-16"],
    certainty: "confirmed",
    true_until: finding === "outdated" ? dayBefore(gone) : "",
    why: sentence(why)
  });
  const says = `${whenWords(time.edtf)} the record has ${country} as ${value}`;
  const is = {member, signatory: hasSigned && !member, "not-member": !member}[claim.standing];
  if (!is && claim.standing === "member" && gone) return finding("outdated", says);
  if (!is) return finding("differs", `it differs: ${says}`);
  const since = {member: inForce, signatory: signed, "not-member": gone}[claim.standing];
  if (claim.since !== "" && since !== "" && !overlap(spanOf(claim.since), spanOf(since)))
    return finding("differs", `it differs in the date: ${says}`);
  return finding("supported", says);
};

function statusOf(iso3: string, {record: {rows}}: Evidence) {
  const party = rows["states-parties"].find((row) => row.iso3 === iso3);
  const signatory = rows["signatories-not-party-2016-11-16"].find((row) => row.iso3 === iso3);
  const left = rows["record-withdrawals"].find(
    (row) => row.iso3 === iso3 && row.scope === "membership" && row.step === "effective"
  );
  const intent = rows["record-withdrawals"].find(
    (row) =>
      row.iso3 === iso3 && row.scope === "signature" && row.step === "notified" && !row.unverified.includes("date")
  );
  const signed = signatory?.signed ?? party?.signed ?? "";
  return {country: countryWords(iso3), party, signatory, left, intent, signed};
}

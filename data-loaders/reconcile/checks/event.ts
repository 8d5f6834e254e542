import type {Event} from "../../extract/claim.js";
import {sourceLine} from "../../record/index.js";
import {notCheckable, type Finding, type Unit} from "./finding.js";
import {overlap, spanOf} from "./span.js";
import {dateWords, sentence} from "./words.js";

/** An event against the record's event of the same key: whether the dates agree. */
export const event: Unit<Event> = (claim, _time, {record}) => {
  const row = record.rows["record-events"].find(({key}) => key === claim.event);
  if (!row) return notCheckable("The record's list of events hasn't got it.");
  const happened = `${row.actor} ${row.event}`;
  const dated = `the record dates it ${dateWords(row.date)} (${happened})`;
  const doubted = row.unverified.includes("date");
  const agrees = claim.date === "" || overlap(spanOf(claim.date), spanOf(row.date));
  const finding: Finding["finding"] = doubted ? "not verified" : agrees ? "supported" : "differs";
  return {
    finding,
    record_value: happened,
    record_cells: [`record-events/${row.key}/date`],
    sources: [sourceLine(row)],
    certainty: doubted ? "unverified" : "confirmed",
    true_until: "",
    why: sentence(
      doubted ? `${dated}, a date that could not be confirmed` : agrees ? dated : `it differs in the date: ${dated}`
    )
  };
};

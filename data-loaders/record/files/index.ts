import type {z} from "zod";
import {budgets} from "./budgets.js";
import {eurUsd} from "./eurUsd.js";
import {events} from "./events.js";
import {judgments} from "./judgments.js";
import {signatoriesNotParty} from "./signatoriesNotParty.js";
import {spendingReports} from "./spendingReports.js";
import {statements} from "./statements.js";
import {statesParties} from "./statesParties.js";
import {votedNo} from "./votedNo.js";
import {withdrawals} from "./withdrawals.js";

/** The files of the record, in the order in which they are read and shown. */
export const recordFiles = [
  statesParties,
  signatoriesNotParty,
  votedNo,
  withdrawals,
  judgments,
  budgets,
  spendingReports,
  eurUsd,
  events,
  statements
] as const;

type Listed = (typeof recordFiles)[number];

/** What about.csv says: the day as of which the record stands, and how it counts members. */
export interface About {
  as_of: string;
  members_rule: string;
}

/** The rows of the record's files, by the names under which they are published. */
export type RecordRows = {[F in Listed as F["name"]]: z.infer<F["schema"]>[]};

/** The record: its rows, and what it says of itself. */
export interface ReferenceRecord {
  about: About;
  rows: RecordRows;
}

import {agreement} from "./agreement.js";
import {claims} from "./claims.js";
import {costPerVerdict} from "./costPerVerdict.js";
import {decisions} from "./decisions.js";
import {documents} from "./documents.js";
import {events} from "./events.js";
import {membership} from "./membership.js";
import {quotations} from "./quotations.js";
import {sharedWording} from "./sharedWording.js";
import {standing} from "./standing.js";
import type {RowOf} from "./table.js";
import {tallies} from "./tallies.js";
import {withdrawals} from "./withdrawals.js";

/** All tables, in the order in which they are built and shown. */
export const tables = [
  documents,
  claims,
  quotations,
  withdrawals,
  standing,
  membership,
  costPerVerdict,
  events,
  agreement,
  sharedWording,
  tallies, // after every table that it counts
  decisions // after every table that decides
] as const;

type Listed = (typeof tables)[number];

/** The rows of every table, by its name. */
export type Tables = {[T in Listed as T["name"]]: RowOf<T>[]};

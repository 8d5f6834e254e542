import {agreement} from "./agreement.js";
import {checks} from "./checks.js";
import {claims} from "./claims.js";
import {costPerVerdict} from "./costPerVerdict.js";
import {cumulativeBudget} from "./cumulativeBudget.js";
import {decisions} from "./decisions.js";
import {documents} from "./documents.js";
import {events} from "./events.js";
import {instrumentsDeposited} from "./instrumentsDeposited.js";
import {judgmentsByDefinition} from "./judgmentsByDefinition.js";
import {membersInForce} from "./membersInForce.js";
import {membership} from "./membership.js";
import {quotations} from "./quotations.js";
import {sharedWording} from "./sharedWording.js";
import {recordTables} from "./record/recordTables.js";
import {recordAbout} from "./recordAbout.js";
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
  ...recordTables,
  recordAbout,
  membersInForce,
  instrumentsDeposited,
  judgmentsByDefinition,
  cumulativeBudget,
  checks,
  tallies, // after every table that it counts
  decisions // after every table that decides
] as const;

type Listed = (typeof tables)[number];

/** The rows of every table, by its name. */
export type Tables = {[T in Listed as T["name"]]: RowOf<T>[]};

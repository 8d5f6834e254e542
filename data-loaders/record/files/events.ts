import type {z} from "zod";
import {edtf, name} from "./column.js";
import {recordFile} from "./recordFile.js";

/** A row a dated event that the documents mention or lead to. */
export const events = recordFile({
  name: "record-events",
  file: "events.csv",
  title: "Events in the record",
  description: "Dated events that the documents mention, or that they lead to: a row an event.",
  columns: {
    date: edtf("Date", "When it happened."),
    actor: name("Actor", "Who did it."),
    event: name("Event", "What happened, verb and object.")
  }
});

/** A row of events.csv. */
export type RecordEvent = z.infer<typeof events.schema>;

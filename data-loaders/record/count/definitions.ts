import type {Judgment} from "../files/judgments.js";

/** One way of counting what the Court's trials came to. */
export interface Definition {
  /** What is counted, as a sentence can say it after "the record counts 4". */
  words: string;
  /** What the definition takes in and leaves out. */
  rule: string;
  /** Whether offences against the administration of justice count too. */
  article70: boolean;
  /** The column that gives the day on which a row begins to count. */
  from: "judgment_date" | "sentence_date" | "appeal_date";
  /** Which rows count. */
  counts(row: Judgment): boolean;
  /** Rows with the same subject count once, from the first on. */
  subject(row: Judgment): string;
  /** The column that gives the day on which a row counts no more, and when it does. */
  until?: {column: "appeal_date"; when(row: Judgment): boolean};
  /** Further columns on which it rests whether a row counts. */
  uses?: readonly (keyof Judgment)[];
}

const person = ({accused}: Judgment) => accused;
const row = ({key}: Judgment) => key;
const judgment = ({case_number, judgment_date}: Judgment) => `${case_number} ${judgment_date}`;
const convicted = ({outcome}: Judgment) => outcome === "convicted";
const reversed = ({appeal_outcome}: Judgment) => appeal_outcome.startsWith("conviction reversed");
const any = () => true;

/** The ways of counting, by their keys. */
export const definitions = {
  "convictions-core": {
    words: "convictions for core crimes",
    rule: "a person convicted of core crimes by a trial judgment, whatever an appeal made of it later",
    article70: false,
    from: "judgment_date",
    counts: convicted,
    subject: row
  },
  "convictions-standing-core": {
    words: "convictions for core crimes not reversed by then",
    rule: "a person convicted of core crimes by a trial judgment, until an appeal reverses the conviction",
    article70: false,
    from: "judgment_date",
    counts: convicted,
    subject: row,
    until: {column: "appeal_date", when: reversed},
    uses: ["appeal_outcome"]
  },
  "convictions-all": {
    words: "convictions, those under Article 70 included",
    rule: "a person convicted by a trial judgment, of core crimes or under Article 70, once in each case",
    article70: true,
    from: "judgment_date",
    counts: convicted,
    subject: row
  },
  "acquittals-core": {
    words: "acquittals of core crimes at trial",
    rule: "a person acquitted of core crimes by a trial judgment; an acquittal on appeal isn't one",
    article70: false,
    from: "judgment_date",
    counts: ({outcome}) => outcome === "acquitted",
    subject: row
  },
  "judgments-core": {
    words: "trial judgments on core crimes",
    rule: "a trial judgment on core crimes, convicting or acquitting, once however many are accused",
    article70: false,
    from: "judgment_date",
    counts: any,
    subject: judgment
  },
  "judgments-all": {
    words: "trial judgments with those under Article 70",
    rule: "a trial judgment on core crimes or under Article 70, once however many are accused",
    article70: true,
    from: "judgment_date",
    counts: any,
    subject: judgment
  },
  "sentences-core": {
    words: "sentences for core crimes",
    rule: "a person sentenced for core crimes, from the day of the sentence",
    article70: false,
    from: "sentence_date",
    counts: convicted,
    subject: row
  },
  "sentences-all": {
    words: "sentences, those under Article 70 included",
    rule: "a person sentenced, for core crimes or under Article 70, from the day of the sentence, once in each case",
    article70: true,
    from: "sentence_date",
    counts: convicted,
    subject: row
  },
  "final-core": {
    words: "judgments of persons for core crimes that an appeal had made final",
    rule: "a person's judgment on core crimes from the day on which its appeal ended; one that nobody appealed, or whose appeal's end the record doesn't date, isn't counted",
    article70: false,
    from: "appeal_date",
    counts: any,
    subject: row
  },
  "final-all": {
    words: "judgments of persons that an appeal had made final, those under Article 70 included",
    rule: "a person's judgment, on core crimes or under Article 70, from the day on which its appeal ended; one that nobody appealed, or whose appeal's end the record doesn't date, isn't counted",
    article70: true,
    from: "appeal_date",
    counts: any,
    subject: row
  },
  "persons-core": {
    words: "persons judged for core crimes",
    rule: "a person whom a trial judgment convicted or acquitted of core crimes",
    article70: false,
    from: "judgment_date",
    counts: any,
    subject: person
  },
  "persons-all": {
    words: "persons judged, those under Article 70 included",
    rule: "a person whom a trial judgment convicted or acquitted, of core crimes or under Article 70; once however many cases",
    article70: true,
    from: "judgment_date",
    counts: any,
    subject: person
  }
} as const satisfies Record<string, Definition>;

/** The key of a way of counting. */
export type DefinitionKey = keyof typeof definitions;

import {rules} from "../../data-loaders/extract/rules/index.js";
import {plain} from "../../data-loaders/extract/reading.js";
import {looseRow, readDocument} from "../../data-loaders/read/index.js";
import {extract} from "../../data-loaders/extract/index.js";
import {five} from "../read/five.js";
import {leastOf, type Bench} from "./bench.js";

const encoder = new TextEncoder();
const elsewhere = five.map(({document}) =>
  document.source.replace(/International\s+Criminal\s+Court|Rome\s+Statute|I\.?C\.?C\b\.?/g, "harbour board")
);

/** How much is refused by its words alone: sentences without a rule's trigger, documents that don't name the Court. */
export const refused: Bench = {
  name: "refused",
  shows: "the share of sentences and documents refused before any costly analysis",
  run(print) {
    const sentences = five.flatMap(({document}) => document.sentences.map(({text}) => plain(text)));
    const share = (n: number) => `${n} of ${sentences.length} (${((100 * n) / sentences.length).toFixed(0)}%)`;
    for (const {name, trigger} of rules)
      print(`${name.padEnd(12)} ${share(sentences.filter((text) => !trigger.test(text)).length)} sentences`);
    print(
      `${"every rule".padEnd(12)} ${share(sentences.filter((text) => rules.every(({trigger}) => !trigger.test(text))).length)} sentences`
    );
    const documents = (sources: readonly string[]) =>
      sources.map((source) => readDocument(encoder.encode(source), looseRow({document: "x", published: "2016-11-16"})));
    const [about, other] = [documents(five.map(({document}) => document.source)), documents(elsewhere)];
    const time = (all: typeof about) => leastOf(5, () => all.forEach((document) => void extract(document)));
    time(about);
    const [costly, cheap] = [time(about), time(other)];
    print(
      `the five extracted in ${costly.toFixed(1)} ms, without the Court's name in ${cheap.toFixed(2)} ms: × ${(cheap / costly).toFixed(3)}`
    );
  }
};

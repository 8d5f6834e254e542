import {extractText} from "../extract/helper.js";
import {hostileKinds, hostileText} from "../extract/hostileTexts.js";
import {leastOf, type Bench} from "./bench.js";

const sentence = 450;
const document = 50_000;

/** How time grows from n to 4 n characters of one run: 4 is in proportion. */
export const hostile: Bench = {
  name: "hostile",
  shows: "time of four times the text, in times, for each kind of hostile text (4 is in proportion)",
  run(print) {
    const time = (kind: string, length: number, times: number) =>
      leastOf(times, () => void extractText(hostileText(kind, length), "2016-11-16"));
    print(
      `${"".padEnd(18)}${`one sentence, ${sentence} to ${4 * sentence}`.padEnd(34)}a document, ${document} to ${4 * document}`
    );
    for (const kind of hostileKinds) {
      time(kind, sentence, 2);
      const cells = [
        [sentence, 5],
        [document, 2]
      ].map(([length, times]) => {
        const [small, large] = [time(kind, length, times), time(kind, 4 * length, times)];
        return `× ${(large / small).toFixed(1)} (${small.toFixed(1)} → ${large.toFixed(1)} ms)`;
      });
      print(`${kind.padEnd(18)}${cells[0].padEnd(34)}${cells[1]}`);
    }
  }
};

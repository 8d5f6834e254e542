import {createInterface} from "node:readline/promises";

/** Where questions are asked and answered. */
interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** Asks questions at the terminal, one after the other; a closed terminal, or Ctrl-C at it, is an error. */
export async function asked<K extends string>(
  questions: readonly [K, string][],
  {input, output}: Terminal = {input: process.stdin, output: process.stderr}
): Promise<Record<K, string>> {
  const terminal = createInterface({input, output});
  terminal.once("SIGINT", () => terminal.close());
  // Lines that are pasted before their question is asked wait for it.
  const lines = terminal[Symbol.asyncIterator]();
  const answers: [K, string][] = [];
  for (const [name, question] of questions) {
    output.write(`${question}: `);
    const {value, done} = await lines.next();
    if (done) throw new Error("missing answer: the terminal was closed; nothing was added");
    answers.push([name, value.trim()]);
  }
  terminal.close();
  return Object.fromEntries(answers) as Record<K, string>;
}

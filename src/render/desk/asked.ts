import {createInterface} from "node:readline/promises";

/** Asks questions at the terminal, one after the other; a closed terminal is an error. */
export async function asked<K extends string>(questions: readonly [K, string][]): Promise<Record<K, string>> {
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  terminal.once("SIGINT", () => process.emit("SIGINT"));
  const closed = new Promise<never>((_, reject) =>
    terminal.once("close", () => reject(new Error("missing answer: the terminal was closed; nothing was added")))
  );
  closed.catch(() => {});
  const answers: [K, string][] = [];
  for (const [name, question] of questions)
    answers.push([name, (await Promise.race([terminal.question(`${question}: `), closed])).trim()]);
  terminal.close();
  return Object.fromEntries(answers) as Record<K, string>;
}

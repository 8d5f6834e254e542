import {PassThrough} from "node:stream";
import {expect, test} from "vitest";
import {asked} from "../../src/render/desk/asked.js";

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return {input, output, told: () => String(output.read() ?? "")};
}

test("each question is asked once the one before is answered; answers lose their blanks", async () => {
  const {told, ...streams} = terminal();
  const answers = asked(
    [
      ["publisher", "Publisher"],
      ["url", "Address"]
    ],
    streams
  );
  expect(told()).toBe("Publisher: ");
  streams.input.write(" Savannah Post \n");
  await expect.poll(told).toContain("Address: ");
  streams.input.write("\n");
  expect(await answers).toEqual({publisher: "Savannah Post", url: ""});
});

test("answers pasted at once each find their question", async () => {
  const {told: _, ...streams} = terminal();
  const questions: [string, string][] = ["a", "b", "c"].map((name) => [name, name]);
  streams.input.write("1\n2\n3\n");
  expect(await asked(questions, streams)).toEqual({a: "1", b: "2", c: "3"});
});

test("a terminal that closes before the last answer is an error", async () => {
  const {told: _, ...streams} = terminal();
  const answers = asked([["publisher", "Publisher"]], streams);
  streams.input.end();
  await expect(answers).rejects.toThrow("missing answer: the terminal was closed; nothing was added");
});

import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {parseArgs} from "node:util";
import {looseRow, readDocument} from "../read/index.js";
import type {Claim} from "./claim.js";
import {extract} from "./index.js";

const help = `usage: npm run -s extract -- [--published EDTF] [--document ID] FILE…

Reads text files (- for standard input) and prints one JSON object a claim, a line each, in the order of the text.

  --published EDTF   when the text was published: 2016-11-16, 2016-11, 2016; weekdays are resolved from a full day
  --document ID      the document's id; its file name without the ending by default
  --help             this text
`;

/** One line of output: the kind's values, then who says it, then the quote. */
function line(claim: Claim): string {
  const {
    key: _key,
    sentence: _sentence,
    document,
    kind,
    qualifier,
    voice,
    speaker,
    speaker_key,
    via: _via,
    inferred,
    rule,
    quote,
    ...values
  } = claim;
  return JSON.stringify({document, kind, ...values, qualifier, voice, speaker, speaker_key, inferred, rule, quote});
}

/** Reads each file in turn; one that can't be read costs a line on standard error, never the others' claims. */
function main(): number {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      published: {type: "string", default: ""},
      document: {type: "string"},
      help: {type: "boolean", default: false}
    }
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (positionals.length === 0) throw new Error("missing file: name one, or - for standard input (--help tells more)");
  if (values.document && positionals.length > 1)
    throw new Error("invalid --document: it names one file, and several are given");
  looseRow({document: "every file", published: values.published}); // refuses what is no date before any file is read
  let unread = 0;
  for (const file of positionals) {
    try {
      const bytes = readFileSync(file === "-" ? 0 : file);
      const id = values.document ?? (file === "-" ? "stdin" : basename(file).replace(/\.[^.]*$/, ""));
      const {claims} = extract(readDocument(bytes, looseRow({document: id, published: values.published})));
      if (claims.length) process.stdout.write(claims.map(line).join("\n") + "\n");
    } catch (error) {
      unread += 1;
      complain(error, file);
    }
  }
  return unread ? 2 : 0;
}

const reasons: Record<string, (file: string) => string> = {
  ENOENT: (file) => `missing file: ${file}; name one that is there, or - for standard input`,
  EACCES: (file) => `invalid file: ${file} may not be read; change its permissions`,
  EISDIR: (file) => `invalid file: ${file} is a folder; name the files in it`
};

function complain(error: unknown, file = ""): void {
  const {code = "", message} = error as NodeJS.ErrnoException;
  process.stderr.write(`${reasons[code]?.(file) ?? message.split("\n")[0]}\n`);
}

try {
  process.exitCode = main();
} catch (error) {
  complain(error);
  process.exitCode = 2;
}

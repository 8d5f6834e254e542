import {visible} from "./prose/finding.js";

/** A mistake in how a command was called. */
export class Misuse extends Error {}

/** Runs a command: what it returns is the exit code, what it throws is told in words without a stack; misuse is 2. */
export async function runCommand(run: () => Promise<number>, failed: number): Promise<void> {
  process.env.TZ = "UTC";
  try {
    process.exitCode = await run();
  } catch (error) {
    const {code = "", message, path} = error as NodeJS.ErrnoException;
    const refused = code === "EACCES" || code === "EPERM" || code === "EROFS";
    const absent = code === "ENOENT" && path ? `missing file or folder: ${path}` : message;
    const told = refused ? `no permission: ${path}; let yourself write there and try again` : absent;
    console.error(visible(code.startsWith("ERR_PARSE_ARGS") ? `${told.split("\n")[0]} (--help tells more)` : told));
    process.exitCode = error instanceof Misuse || code.startsWith("ERR_PARSE_ARGS") ? 2 : failed;
  }
}

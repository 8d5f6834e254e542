import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {Misuse} from "../runCommand.js";

const needed = ["package.json", "package-lock.json", "tsconfig.json", "data-loaders", "src"];

/** The project as it was at a git revision, in a temporary folder, with the packages installed now. */
export function checkedOut(revision: string): {folder: string; commit: string; remove(): void} {
  const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], () => {
    return git(["rev-parse", "--git-dir"], () => "") === ""
      ? new Error("missing git: this folder is no git repository; a revision is compared with it")
      : new Misuse(`unknown revision: ${revision}; give a commit, a tag or a branch`);
  });
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  try {
    const prefix = git(["rev-parse", "--show-prefix"], () => "");
    const archive = execFileSync("git", ["archive", "--format=tar", `${commit}:${prefix}`, ...inTree(commit, prefix)], {
      maxBuffer: 2 ** 30
    });
    execFileSync("tar", ["-x", "-C", folder], {input: archive});
    if (existsSync("node_modules")) symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  } catch (error) {
    remove();
    throw error;
  }
  return {folder, commit, remove};
}

function inTree(commit: string, prefix: string): string[] {
  const names = git(["ls-tree", "--name-only", `${commit}:${prefix}`], () => "").split("\n");
  return needed.filter((name) => names.includes(name));
}

function git(args: string[], failed: () => string | Error): string {
  try {
    return execFileSync("git", args, {encoding: "utf8", stdio: ["ignore", "pipe", "ignore"]}).trim();
  } catch {
    const instead = failed();
    if (typeof instead === "string") return instead;
    throw instead;
  }
}

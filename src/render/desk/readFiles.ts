import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {looseRow, readDocument} from "../../../data-loaders/read/index.js";

/** A file that may become a document. */
export interface GivenFile {
  path: string;
  bytes: Uint8Array;
  sha256: string;
}

/** Reads files and tries each as a document; all that is wrong comes in one error, a line each. */
export function readFiles(paths: readonly string[]): GivenFile[] {
  const errors: string[] = [];
  const seen = new Map<string, string>();
  const files = paths.flatMap((path) => {
    try {
      const bytes = readFileSync(path);
      readDocument(bytes, {...looseRow({document: "new", published: ""}), file: path});
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      if (seen.has(sha256)) throw new Error(`duplicate file: ${path}; ${seen.get(sha256)} has the same bytes`);
      seen.set(sha256, path);
      return [{path, bytes, sha256}];
    } catch (error) {
      errors.push(told(path, error as NodeJS.ErrnoException));
      return [];
    }
  });
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return files;
}

function told(path: string, {code, message}: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return `missing file: ${path}; give the path of a text file`;
  if (code === "EISDIR") return `invalid file: ${path} is a folder; give the text files in it`;
  if (code === "EACCES") return `no permission: ${path}; let yourself read it`;
  return message;
}

import {writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {tables} from "../tables/index.js";
import {codebookMarkdown} from "./codebookMarkdown.js";

writeFileSync(fileURLToPath(new URL("../../CODEBOOK.md", import.meta.url)), codebookMarkdown(tables));

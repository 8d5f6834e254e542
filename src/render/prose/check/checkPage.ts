import type {Finding} from "../finding.js";
import {sorted} from "../finding.js";
import type {Passage} from "../page/passage.js";
import {passagesOf} from "../page/passagesOf.js";
import {checkLink} from "./checkLink.js";
import {checkReferences} from "./checkReferences.js";
import {checkUnbound} from "./checkUnbound.js";
import type {Against, Binding, Context, Coverage} from "./context.js";

/** A page's bindings in the order of its source, what is wrong, and how its numbers are answered for. */
export interface CheckedPage {
  file: string;
  passages: Passage[];
  bindings: Binding[];
  findings: Finding[];
  coverage: Coverage;
}

/** Checks a page's source against the tables and the documents; all that is wrong at once. */
export function checkPage(file: string, source: string, against: Against): CheckedPage {
  const page = passagesOf(source);
  const context: Context = {...against, file, collection: page.collection};
  const findings: Finding[] = checkReferences(page, source, file);
  const bindings: Binding[] = [];
  let unbound = page.literals.length;
  for (const passage of page.passages) {
    const links = [
      ...passage.links.map((link) => ({...link, image: false})),
      ...passage.images.map(({at, src}) => ({href: src, start: at, end: at + 1, image: true}))
    ];
    const here: Binding[] = [];
    const answered: {start: number; end: number}[] = [];
    for (const link of links) {
      const checked = checkLink(passage, link, context);
      if (checked === null) continue;
      findings.push(...checked.findings);
      if (checked.binding) here.push(checked.binding);
      // What a link of no use says is reported once, as that link.
      if (checked.binding?.address.scheme !== "source") answered.push(link);
    }
    const open = checkUnbound(passage, answered, context);
    findings.push(...open.findings);
    unbound += open.numbers;
    bindings.push(...here);
  }
  for (const {words, line, column} of page.literals) {
    findings.push({
      file,
      line,
      column,
      kind: "unbound",
      message: `"${words}" is a number in an expression; read it from a table`,
      fits: []
    });
  }
  return {file, passages: page.passages, bindings, findings: sorted(findings), coverage: coverageOf(bindings, unbound)};
}

function coverageOf(bindings: readonly Binding[], unbound: number): Coverage {
  const count = (test: (binding: Binding) => boolean) =>
    bindings.filter(test).reduce((sum, {numbers}) => sum + numbers, 0);
  const waived = count(({address}) => address.scheme === "plain");
  const tallied = count(
    ({address}) =>
      address.scheme === "count" || (address.scheme === "cell" && address.cells.some(({table}) => table === "tallies"))
  );
  const all = count(() => true);
  return {rendered: all + unbound, bound: all - waived - tallied, tallied, waived, unbound};
}

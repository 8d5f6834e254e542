import type {Tables} from "../../../../data-loaders/tables/index.js";
import {edtfWords} from "../../../charts/edtfWords.js";
import {escapeHtml} from "../../escapeHtml.js";
import type {Use} from "../../prose/uses.js";
import {links} from "./links.js";

type Source = Tables["documents"][number];
type About = Pick<Tables, "documents" | "decisions" | "shared-wording">;

const dateBases: Record<string, string> = {
  stated: "stated in the text",
  url: "from the address",
  inferred: "inferred from what the text tells"
};
const originBases: Record<string, string> = {stated: "as the text says", publisher: "taken to be the publisher’s own"};

/** What is known about a document: where it comes from, when and how that is known, its hash, what was repaired. */
export function documentCard(source: Source, tables: About, quoted: readonly Use[] = []): string {
  const {headline, byline, published, published_basis, origin, origin_basis, url, sha256, note} = source;
  const facts: [string, string][] = [
    ["Headline", escapeHtml(headline)],
    ["By", escapeHtml(byline)],
    ["Published", escapeHtml(published && `${edtfWords(published)}, ${dateBases[published_basis] ?? published_basis}`)],
    ["Text from", escapeHtml(origin ? `${origin}, ${originBases[origin_basis] ?? origin_basis}` : "not known")],
    ["Address", link(url)],
    ["File", sha256 && `<span class="hash">sha256 ${escapeHtml(sha256)}</span>`],
    ["Repairs", escapeHtml(counted(source, "repaired", tables) || "none")],
    ["Left aside", escapeHtml(counted(source, "furniture", tables))],
    ["Words shared", sharedWith(source, tables)],
    ["Also quoted", quoted.length > 0 ? `<span class="used">${links(quoted)}</span>` : ""],
    ["Note", escapeHtml(note)]
  ];
  return `<dl class="facts">${facts
    .filter(([, value]) => value)
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
    .join("")}</dl>\n`;
}

/** What was done to a document's text, each kind with how often: "21 × lost mark". */
function counted({key}: Source, outcome: string, {decisions = []}: About): string {
  const reasons = decisions.filter((row) => row.document === key && row.outcome === outcome).map(({reason}) => reason);
  return [...new Set(reasons)]
    .map((reason) => {
      const times = reasons.filter((other) => other === reason).length;
      return times > 1 ? `${times} × ${reason}` : reason;
    })
    .join(", ");
}

function sharedWith({key}: Source, {"shared-wording": passages = [], documents}: About): string {
  return documents
    .map((other) => ({
      other,
      shared: passages.filter((passage) => passage.documents.includes(key) && passage.documents.includes(other.key))
    }))
    .filter(({other, shared}) => other.key !== key && shared.length > 0)
    .map(({other, shared}) => {
      const longest = Math.max(...shared.map(({words}) => words));
      const many = shared.length === 1 ? "one passage" : `${shared.length} passages`;
      return `<a href="#words-in-common">${many} with ${escapeHtml(other.publisher)}, ${shared.length === 1 ? "of" : "the longest of"} ${longest} words</a>`;
    })
    .join("; ");
}

/** Only a web address becomes a link; whatever else a catalogue holds stays text. */
function link(url: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : escapeHtml(url);
}

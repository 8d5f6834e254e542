import {parseHTML} from "linkedom";
import {refuse, type FinishingStep} from "./builtSite.js";

/** Every page has one h1, a title and a description. */
export const headings: FinishingStep = {
  name: "headings",
  run({pages}) {
    refuse(
      [...pages].flatMap(([name, html]) => problems(parseHTML(html).document).map((problem) => `${problem} (${name})`))
    );
  }
};

function problems(document: Document): string[] {
  const headingCount = document.querySelectorAll("h1").length;
  const descriptions = [...document.querySelectorAll('meta[name="description"]')];
  const found: string[] = [];
  if (headingCount !== 1) found.push(`mismatch h1: ${headingCount} instead of one`);
  if (!document.title) found.push("missing title: give the page one in its front matter");
  if (descriptions.length !== 1 || !descriptions[0].getAttribute("content")) {
    found.push("missing description: give the page one in its front matter");
  }
  return found;
}

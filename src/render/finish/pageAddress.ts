import type {BuiltSite} from "./builtSite.js";

/** The address of a built page: that of its file, without the ending that a host doesn't ask for. */
export function pageAddress(name: string, {address}: BuiltSite): string {
  return new URL(name === "index.html" ? "" : name.slice(0, -".html".length), address).href;
}

/** Whether a page is there to be found: frames of other sites' pages and the page of what is missing are not. */
export function isListed(name: string): boolean {
  return name !== "404.html" && !name.startsWith("embed/");
}

import {readFileSync} from "node:fs";

/** The site's address: `homepage` in package.json, with a slash at its end; its path is the site's base. */
export function siteAddress(): URL {
  const {homepage} = JSON.parse(readFileSync("package.json", "utf8"));
  if (!URL.canParse(homepage)) throw new Error(`invalid homepage: ${homepage} (package.json); give a whole address`);
  const address = new URL(homepage);
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return address;
}

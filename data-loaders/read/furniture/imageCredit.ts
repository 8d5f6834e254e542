import type {FurnitureRule} from "./rule.js";

const label =
  /^[([]?(?:(?:(?:featured |cover |lead |file |main )?(?:image|photo|picture|photograph|video|graphic)s?(?:[ -]?(?:credit|source|copyright|caption|courtesy|by|illustration)s?)?(?: of| by)?|credits?|caption|media caption|file photo|illustration)\s?[:：©]|(?:image|media) (?:copyright|caption|source)\b|(?:photo|image|picture)s? (?:courtesy|credit|by|via)\b)/i;
const banks =
  "(?:Getty(?: Images)?|Thinkstock(?:photos)?|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Wikimedia(?: Commons)?|Flickr|Pixabay|Unsplash|Depositphotos|AFP PHOTO|AP Photo|EPA-EFE|Flash ?90|Sputnik Photo Agency)";
const agencies = "(?:AFP|AP|Reuters|REUTERS|EPA|EFE|TASS|Sputnik|RIA|Anadolu|ANP|UN Photo|NurPhoto|Pool)";
const endings = [
  new RegExp(`(?:^|[\\s(/|©—-])${banks}(?:/[\\p{L}'’. -]+)?\\)?$`, "u"),
  new RegExp(
    `[(\\[/|](?:Photo(?:graph)?:? |Image:? |Credit:? |Source:? )?(?:${agencies}|${banks})(?: ?[/|,] ?[\\p{L}'’. -]+| Photo[/ \\p{L}'’.-]*)?[)\\]]?\\.?$`,
    "u"
  ),
  new RegExp(`(?:^|[.!?"”] )(?:[\\p{L}'’. -]{2,40}/)?${agencies}(?:/[\\p{L}'’. -]+)+\\.?$`, "u"),
  new RegExp(
    `(?:^|\\s)\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3}/(?:${agencies}|${banks})(?:/[\\p{L}'’. -]+)?\\.?$`,
    "u"
  ),
  /\b(?:file )?(?:photo|photograph|image|picture)s? (?:by|courtesy of|via) \p{Lu}[\p{L}'’. /-]{2,40}(?<!\.)$/u,
  /\bpurchase licensing rights\b/i,
  /\((?:file photo|file|pictured|stock photo|Photo by [^()]{2,80})\)\.?$/i
];

/** “Image credit: Getty Images”, “Putin in Moscow (AP Photo/Ivan Petrov)”, “… Thinkstock”. */
export const imageCredit: FurnitureRule = {
  name: "imageCredit",
  reason: "image credit",
  find({lines}, n) {
    const {text} = lines[n];
    return lines[n].words <= 70 && isCredit(text) ? text.length : 0;
  }
};

/** Whether a line is or ends with an image's credit. */
export function isCredit(text: string): boolean {
  if (label.test(text)) return true;
  const tail = text.slice(-120);
  if (!endings.some((ending) => ending.test(tail))) return false;
  // “…, he told (AFP)” closes an agency's report: its last sentence is no caption.
  return (
    !/["”,] \(?(?:AFP|AP|Reuters|TASS|Sputnik|RIA|EFE)\)?\.?$/.test(tail) &&
    !/[.!?”"]\s*[([](?:AFP|AP|Reuters|REUTERS|TASS|Sputnik|RIA|EFE|EPA)[)\]]$/.test(tail)
  );
}

import type {FurnitureRule} from "./rule.js";

const agency =
  "(?:Reuters|AP|AFP|UPI|Xinhua|TASS|Itar-Tass|RIA Novosti|Sputnik|Interfax|Bloomberg|CNN|CNS|VOA|RFE/RL|dpa|ANI|PTI|IANS|KUNA|Anadolu|AA|PNA|GNA|BBC|RT|JTA|WAM|CMC|Thomson Reuters Foundation)";
const place = "\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?";
const shapes = [
  new RegExp(`^[(\\[]${agency}[)\\]] ?(?:[-–—]+|:)? ?(?=["“‘]?\\p{Lu})`, "u"),
  new RegExp(
    `^\\p{Lu}[\\p{L}.,'’ -]{1,40}?(?: \\d{1,2}(?:,? \\d{4})?,?)? ?[(\\[]${agency}[)\\]] ?(?:[-–—]+|:) ?(?=["“‘]?\\p{Lu})`,
    "u"
  ),
  new RegExp(
    `^${place},? (?:\\p{L}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?,? ?)?(?:[(\\[]${agency}[)\\]] )?(?:[–—]|--?) (?=["“‘]?\\p{Lu})`,
    "u"
  )
];

/** “MOSCOW, Nov. 16 (Reuters) - ” at the head of a report. */
export const wireHead: FurnitureRule = {
  name: "wireHead",
  reason: "place and agency",
  find({lines}, n) {
    const {text} = lines[n];
    const start = text.slice(0, 100);
    if (text.length < 40) return 0;
    const found = shapes.map((shape) => shape.exec(start)?.[0] ?? "").find((head) => head !== "") ?? "";
    // Without an agency it may be a headline in capitals.
    return /[)\]]/.test(found) || /[.!?…]["”’)\]]*$/.test(text) ? found.length : 0;
  }
};

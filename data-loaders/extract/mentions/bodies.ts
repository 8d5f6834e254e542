import {type BodyMention, symbols} from "./mention.js";

/** The Court and its treaty, by the names that stand for them in any text. */
const court = [
  "(?:Rome Statute of the )?International Criminal Court(?: \\(ICC\\))?(?:'s)? Statute",
  "(?:the )?Rome Statute(?: (?:of|establishing|that (?:established|created|set up|founded|governs)|which (?:established|created|governs|set up)) the (?:International Criminal Court(?: \\(ICC\\))?|ICC|court))?",
  'International Criminal Court(?: \\((?:the )?"?ICC"?\\))?',
  "International Criminal Court in The Hague",
  "ICC(?: statute| treaty)?",
  "I\\.C\\.C\\.?",
  "(?:1998 )?Rome [Tt]reaty",
  "Treaty of Rome",
  "Statute of Rome",
  "Statute of the Court"
];

/** Names for the Court that need a text that is about it. */
const standIns = [
  "(?:the )?Hague[- ]based (?:[Ii]nternational )?(?:[Ww]ar [Cc]rimes |[Cc]riminal )?(?:[Cc]ourt|[Tt]ribunal|institution|body)(?! (?:for|on) )",
  "(?:the )?(?:(?:global|international|world|permanent|world's (?:only|first|top)(?: permanent)?(?: global| international)?) )+(?:[Ww]ar[- ][Cc]rimes|criminal|criminal justice) (?:[Cc]ourt|[Tt]ribunal|body)",
  "(?:the )?(?:war[- ]crimes|global|international|Hague|world|world's|permanent) (?:court|tribunal)",
  "(?:the )?(?:court|tribunal) (?:in|at) [Tt]he Hague",
  "(?:the )?court of last resort",
  "International (?:Caucasian|Colonial) Court"
];

// "ICC" is also a commerce chamber, a cricket council, an Indian or a building code.
const otherIcc =
  /\bInternational (?:Cricket Council|Chamber of Commerce|Code Council|Color Consortium|Coffee Council|Culinary)|\bcricket|\bwickets?\b|\bbats(?:man|men)\b|\bbowlers?\b|\bT20\b|\bsports?\b|\btournament\b|\bincoterms\b|\barbitrators?\b|\bbuilding codes?\b|\bInterstate Commerce Commission\b|\bIndian Claims\b/i;

const acronyms =
  "ICJ|ICTY|ICTR|ECHR|ECtHR|EU|U\\.N\\.?|UN|NATO|AU|ECOWAS|OAS|UNESCO|WHO|UNHRC|WTO|OPEC|NAFTA|TPP|CPTPP|NPT|INF|JCPOA|CAS|COMESA|EAC|SADC|ECCC|SCSL|STL|BRICS|CSTO|OSCE|UNRWA|IAEA|IWC|ICAO|G5|AES|OCHA|UNFCCC|MICT|IRMCT|KSC|SCO|CIS|ASEAN|ICSID|ILO|FIFA|IOC|WADA|IPU|ACHPR|AfCHPR|MONUSCO|MINUSMA|ISIS|ISIL|INTERPOL|Interpol|Europol|Eurojust|MERCOSUR|Mercosur|Unesco|Nato|Opec|Asean|Brics|IGAD|OIC|GCC|CARICOM|UNASUR";
const shape =
  "(?:Courts?|Tribunals?|Chambers?|Council|Treaty|Treaties|Convention|Agreement|Pact|Accords?|Protocol|Organi[sz]ation|Union|Community|Alliance|Partnership|League|Bloc|Bank|Fund|Forum|Commonwealth)";
const named = `(?:(?!(?:The|This|That|Its|Their|His|Her|A|An|And|But|In|At|By|For|Of|On|From|To|With|As|If|When|While|After|Before|Since|Every|Each|Under|Inside|Outside) )[A-Z][\\p{L}.'-]+ (?:(?:of|on|for|and|the|de|to|in|against) (?:the )?){0,2}){1,7}${shape}(?: (?:of|on|for|against) (?:the )?(?:[A-Z][\\p{L}'-]+)(?:(?: and | of (?:the )?|, | )[A-Z][\\p{L}'-]+){0,5})?`;
const group =
  "(?:Association|Organi[sz]ation|Union|League|Community|Council|Conference|Court|Convention|Commission) (?:of|for|on) (?:the )?[A-Z][\\p{L}-]+(?: (?:and |of )?[A-Z][\\p{L}-]+){0,3}";
const lower =
  "(?:[Pp]aris (?:climate )?(?:agreement|accord|deal|pact)|climate (?:accord|deal|pact|agreement)|nuclear (?:deal|treaty|accord|pact|agreement)|[Ii]ran(?: nuclear)? deal|trade (?:deal|pact|bloc|agreement)|arms control treaty|[A-Z][a-z]+(?:n|v|i|ese|ish|nch) (?:[a-z]+ ){0,2}tribunal|[A-Z]\\w+-based (?:council|body|organi[sz]ation|union|bloc|federation|association|agency)|(?:Yugoslavia|Rwanda|Lebanon|Sierra Leone|Cambodia|Kosovo|Nuremberg|Khmer Rouge) (?:[a-z]+ ){0,2}(?:tribunal|court)|(?:[Tt]ribunal|[Cc]ourt) (?:for|on|in) (?:the )?(?:former )?(?:Yugoslavia|Rwanda|Lebanon|Sierra Leone|Cambodia|Kosovo)|European (?:bloc|court)|human rights (?:court|council)|(?:supreme|constitutional|high|appeals?|regional|district|federal|military|(?<!South )African|national|domestic|special|provincial) court|(?:U\\.N\\.|UN|UN's) (?:top|highest) court|[Ww]orld [Cc]ourt|[Bb]rexit|regional bloc|Eurasian|(?:Ottawa|Geneva|Oslo|Istanbul|Maastricht|Lisbon|Kyoto) (?:treaty|convention|protocol)|Open Skies|New START|Brexit)";
// The Court's own organs and the United Nations' organs that a report on the Court mentions in passing.
const organ =
  /^(?:the )?(?:(?:Pre-)?Trial|Appeals?|Presidency|Pre-Trial) (?:Chambers?|Division)|Assembly of States|Office of the Prosecutor|(?:U\.?N\.?|United Nations)?'?s? ?(?:Security Council|General Assembly|Human Rights Committee)$|^Security Council$|^(?:UN|U\.N\.?|United Nations)$/;

// "Nigeria and the Court" heads a part of the text.
const heading = /^\p{Lu}[\p{L} ]+ and the (?:Court|Tribunal|Statute|Treaty)$/u;
const ownTribunal =
  /(?:(?!The )\p{Lu}\p{Ll}+(?:n|a|v|i|e|o|an|ese|ge)|[Ss]pecial|[Hh]ybrid|UN|U\.N\.|[Aa]d hoc|backed|Nations|domestic|military) $/u;
// "the first international tribunal since Nuremberg": what another court is called.
const indefinite = /\b(?:an?|another|any|first|such|other) $/i;
const edge = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "gu");
const theCourt = edge(court.sort((a, b) => b.length - a.length).join("|"));
const standsIn = edge(standIns.join("|"));
const another = edge(`${lower}|${named}|${group}|(?:${acronyms})`);

/** Whether a text speaks of the Court at all; "ICC" alone counts only where it isn't another body's initials. */
export function isAboutTheCourt(text: string): boolean {
  if (/\bInternational Criminal Court\b|\bRome Statute\b/.test(text)) return true;
  return /\bICC\b|\bI\.C\.C\./.test(text) && !otherIcc.test(text);
}

/** The Court and other bodies that a sentence names, in a document that is about the Court. */
export function findBodies(text: string): BodyMention[] {
  const found: BodyMention[] = [];
  let rest = text;
  const take = (expression: RegExp, type: BodyMention["type"]) => {
    for (const {0: words, index} of rest.matchAll(expression)) {
      if (type === "other" && (organ.test(words) || heading.test(words))) continue;
      if (expression === standsIn && indefinite.test(text.slice(0, index)) && words.startsWith("international "))
        continue;
      // "the Yugoslav war crimes tribunal" stands in for no other court than its own.
      const named = expression === standsIn && ownTribunal.test(text.slice(0, index));
      found.push({type: named ? "other" : type, words, start: index, end: index + words.length});
    }
    for (const {start, end} of found) rest = rest.slice(0, start) + symbols[type].repeat(end - start) + rest.slice(end);
  };
  take(theCourt, "court");
  take(standsIn, "court");
  take(another, "other");
  return found.sort((a, b) => a.start - b.start);
}

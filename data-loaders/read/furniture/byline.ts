import {personName, type FurnitureRule} from "./rule.js";

const agencies =
  "CNN|Reuters|AP|AFP|BBC(?: News)?|TASS|RT|Al Jazeera|Associated Press|The Associated Press|Agence France-Presse|Bloomberg|Xinhua|Sputnik|DW|VOA(?: News)?|RFE/RL|UPI";
const desks = "Staff|Correspondents?|Reporters?|Editors?|Writers?|Bureau|Desk|Bureau Chief";
const outlets = `(?:${agencies}|[\\p{L} ]{0,40}(?:${desks}))`;
const people = `${personName}(?:(?:, | and | & |, and )${personName}){0,4}`;
const by = "by|written by|words by|story by|posted by|author|from|report by|reported by|analysis by";

/** A form of byline, behind a cheap question that most lines fail: the forms themselves are slow to compile. */
interface Shape {
  maybe: RegExp;
  whole: RegExp;
}
const byPeople: Shape = {
  maybe: new RegExp(`^(?:${by})[: ]`, "i"),
  whole: new RegExp(
    `^(?:${by})[: ]+(?:${people}(?: and (?:news )?(?:agencies|staff))?|${outlets}|\\p{Lu}[\\p{L}.]+)(?:,? (?:in|for|at|[|•/-]) [\\p{L}., ]{2,50}|, [\\p{L}.,'’ ]{2,60}|,? ?[|•·–—-] ?.{0,60}| ?\\([^)]{1,50}\\)| for ${outlets})?$`,
    "iu"
  )
};
const otherwise: readonly Shape[] = [
  {
    maybe: new RegExp(`(?:${agencies}|${desks})$`),
    whole: new RegExp(`^${people},? ?(?:[|/•–—-] ?)?${outlets}$`, "u")
  },
  {
    maybe: /\bby\b|\bcontributed to\b|^with\b/i,
    whole: new RegExp(
      `^(?:\\(?(?:additional |with )?(?:reporting|editing|writing|edited|compiled|translated|contributions?) by .{3,250}\\)?|${people} contributed to this (?:report|story|article)\\.?|with (?:additional )?(?:files|reporting|agencies) ?(?:from|by)?.{0,80})$`,
      "iu"
    )
  },
  {
    maybe: /^(?:source|via|.*agencies|.*staff|newsroom|.*desk|.*press|agence|afp|reuters|ap|tass|xinhua|cnn|bbc)/i,
    whole:
      /^(?:source|sources|via|agencies|news agencies|staff|staff writer|staff reporter|newsroom|web desk|news desk|reuters staff|associated press|the associated press|agence france-presse|afp|reuters|ap|tass|xinhua|cnn|bbc news)(?::[^.]{2,60})?$/i
  }
];
const fits = ({maybe, whole}: Shape, text: string) => maybe.test(text) && whole.test(text);
const nameAlone = new RegExp(`^${personName}$`, "u");
const cased = new RegExp(
  `^(?:By|BY|by|Written by|Words by|Story by|Posted by|Author|From|Report by|Reported by|Analysis by)[: ]+\\p{Lu}`,
  "u"
);

/** “By Jane Doe”, “Jane Doe, CNN”, “(Reporting by …)”; a name alone if the catalogue or a biography below has it. */
export const byline: FurnitureRule = {
  name: "byline",
  reason: "byline",
  find({lines, row}, n) {
    const {text} = lines[n];
    if (text.length > 260) return 0;
    if (fits(byPeople, text) ? cased.test(text) && isNamed(text) : otherwise.some((shape) => fits(shape, text)))
      return text.length;
    if (row.byline && text === row.byline) return text.length;
    return nameAlone.test(text) && lines.slice(n + 1, n + 3).some((line) => biographyOf(text).test(line.text))
      ? text.length
      : 0;
  }
};

/** The case of names is lost to the pattern's flag; and “By Monday, three states had left” is the article's. */
function isNamed(text: string): boolean {
  const [, names, tail] = /^(?:\S+ by|\S+)[: ]+([^,|•(]*)[,|•(]?(.*)$/i.exec(text) ?? ["", "", ""];
  const small =
    /^(?:and|in|for|at|de|von|van|der|al|el|bin|la|di|da|news|agencies|staff|correspondents?|reporters?|editors?)$/;
  const capital = (word: string): boolean => /^(?:\p{Lu}|\W*$)/u.test(word) || small.test(word);
  return (
    names.split(" ").every(capital) &&
    tail
      .trim()
      .split(" ")
      .filter((word) => !capital(word)).length < 2 &&
    !/[!?]$|\p{Ll}{3}\.$/u.test(text)
  );
}

/** What a biography of `name` begins with. */
export function biographyOf(name: string): RegExp {
  const whole = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `^${whole},? (?:is|was|has|covers|reports|writes|joined|works|serves|holds|graduated|lives|a|an|the)\\b`,
    "u"
  );
}

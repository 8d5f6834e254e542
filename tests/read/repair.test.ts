import {expect, test} from "vitest";
import {repair} from "../../data-loaders/read/repair.js";
import {repairs} from "../../data-loaders/read/repairs/index.js";
import {readdirSync} from "node:fs";

const fix = (source: string): string => repair(source, "x").text;

const damaged: [string, string][] = [
  // UTF-8 read as windows-1252 or Latin-1
  ["â€œWe canâ€™t,â€\u009d he said â€“ onceâ€¦", "“We can’t,” he said – once…"],
  ["â\u0080\u009cNoâ\u0080\u009d", "“No”"],
  ["CÃ´te dâ€™Ivoire, SÃ£o TomÃ©, Ã‰tat", "Côte d’Ivoire, São Tomé, État"],
  ["Louis Â Area costs Â£5 and â‚¬6", "Louis  Area costs £5 and €6"],
  ["Ã¢â‚¬Å“TwiceÃ¢â‚¬Â\u009d", "“Twice”"],
  ["DÄ›ti a Å¡kola, cÅ“ur", "Děti a škola, cœur"],
  ["ÐŸÑƒÑ‚Ð¸Ð½ left ðŸ˜€", "Путин left 😀"],
  ["ï»¿Head", "Head"],
  ["He said â€œnoâ€ and left", "He said “no” and left"],
  // windows-1252 controls
  ["Putin\u0092s \u0093no\u0094 \u0096 now\u0085", "Putin’s “no” – now…"],
  // marks of which a stand-in is left
  ["Putin\u0e42s \u0e42no\u0e42. \u0e42Yes,\u0e42 he said.", "Putin’s “no”. “Yes,” he said."],
  ["the ICCs\u0e42 14 years (\u0e42x\u0e42) of the \u0e4290s", "the ICCs’ 14 years (“x”) of the ’90s"],
  ["\u0e42The States\u0e42 duties end,\u0e42 he said.", "“The States’ duties end,” he said."],
  ["Putinâs order, âThe Order,â he said", "Putin’s order, “The Order,” he said"],
  ["It\ufffds \ufffdThe end,\ufffd he said. They\ufffdre in", "It’s “The end,” he said. They’re in"],
  ["Itï¿½s \ufffd\ufffd\ufffdNo,\ufffd\ufffd\ufffd he said", "It’s “No,” he said"],
  ["Aleppo \u0e42 alluding \u0e42 Putin\u0e42s", "Aleppo – alluding – Putin’s"],
  // the rest
  ["Putin&rsquo;s &quot;no&quot; &#8211; AT&amp;T&nbsp;x", 'Putin’s "no" – AT&T\u00a0x'],
  ["It left.[5][note 2] The Court[citation needed] sat.", "It left. The Court sat."],
  ["The ICC [official website] met [JURIST report].", "The ICC met."],
  ["Rus\u00adsia\u200b left\u0007", "Russia left"]
];

test.each(damaged)("damaged: %s", (received, repaired) => {
  expect(fix(received)).toBe(repaired);
});

// What an eager repair would break.
const sound = [
  "“He read [the report] twice,” [2016] 1 WLR 5; one [JURIST report], State[s] + b[1000] [5]",
  "โรงเรียนในกรุงเทพ and English โดย",
  "« Voilà\u00a0» dit-il à Orléans, l’âge d’or, un âne, DÉSOLÉ…",
  "À l’âge d’or, Â l’état, «DÉÇU»",
  "„Spaß“, sagte er. „FUSS“ – ÄRGER…",
  "Děti šly do školy; Žďár „ÚŘAD“ Ř…",
  "“MANHÔ, “IRMÃ”, SÃO PAULO, NÃO… “AMANHÔ",
  "HYVÄ” Å… Ä»",
  "β-blockers and 5 β of wheat; в Москве",
  "Âge and âge alone",
  "AT&T; R&D &c; 4 < 5 > 3 <Putin>",
  "👩‍👩‍👧 שלום \u200fعالم",
  "Ça coûte 5 €…, naïve façade, Ñandú, ESPAÑA"
];

test.each(sound)("sound: %s", (text) => {
  expect(fix(text)).toBe(text);
});

test("a lost letter is not taken for a mark", () => {
  for (const text of ["Caf\ufffd Noir", "Kj\ufffdrum", "Jos\ufffd Manuel", "\ufffd\ufffd", "a\n\ufffd\nb"]) {
    expect(() => fix(text), text).toThrow("invalid character: U+FFFD");
  }
});

test("edits stand in order, apart, and only for what changes", () => {
  const {repairs: edits} = repair("Itâ€™s Putin\u0092s &amp; Rus\u00adsia", "x");
  expect(edits.map(({kind, received, repaired}) => [kind, received, repaired])).toEqual([
    ["double encoding", "â€™", "’"],
    ["windows-1252", "\u0092", "’"],
    ["character reference", "&amp;", "&"],
    ["invisible character", "\u00ad", ""]
  ]);
});

test("every repair is in the list", () => {
  const files = readdirSync("data-loaders/read/repairs").filter((file) => file !== "index.ts");
  expect(repairs.map(({name}) => `${name}.ts`).sort()).toEqual(files.sort());
});

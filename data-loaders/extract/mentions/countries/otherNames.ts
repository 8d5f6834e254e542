/** What reporters call a country beside its names in world-countries. */
export const alsoCalled: Record<string, readonly string[]> = {
  NER: ["Niger Republic"],
  USA: ["United States", "United States of America", "US", "U.S.", "U.S", "USA", "U.S.A.", "America"],
  GBR: ["UK", "U.K.", "Britain", "Great Britain"],
  PSE: [
    "Palestine",
    "State of Palestine",
    "Palestinian Authority",
    "Palestinian National Authority",
    "PA",
    "Palestinians"
  ],
  CIV: ["Ivory Coast", "Cote d'Ivoire", "Côte d'Ivoire"],
  COD: [
    "DR Congo",
    "DRC",
    "D.R. Congo",
    "Democratic Republic of Congo",
    "Democratic Republic of the Congo",
    "Congo-Kinshasa"
  ],
  COG: ["Republic of the Congo", "Congo-Brazzaville"],
  SWZ: ["Swaziland", "Eswatini"],
  MMR: ["Burma", "Myanmar"],
  CZE: ["Czech Republic", "Czechia"],
  MKD: ["Macedonia", "North Macedonia"],
  CPV: ["Cape Verde", "Cabo Verde"],
  KOR: ["South Korea", "Republic of Korea"],
  PRK: ["North Korea"],
  TLS: ["East Timor", "Timor-Leste"],
  RUS: ["Russian Federation"],
  XKX: ["Kosovo"],
  VAT: ["Holy See"],
  ARE: ["UAE", "U.A.E.", "Emirates"],
  TUR: ["Turkey", "Turkiye", "Türkiye"],
  CAF: ["CAR", "Central African Republic"],
  ZAF: ["SA"],
  GMB: ["Gambia", "The Gambia"]
};

/** Demonyms that world-countries lacks or spells otherwise. */
export const alsoPeople: Record<string, readonly string[]> = {
  USA: ["American", "Americans", "U.S.", "US"],
  GBR: ["British"],
  PHL: ["Philippine", "Filipino", "Filipinos"],
  PSE: ["Palestinian"],
  MLI: ["Malian"],
  BFA: ["Burkinabe", "Burkinabè", "Burkinabé"],
  NER: ["Nigerien"],
  NGA: ["Nigerian"],
  CIV: ["Ivorian"],
  COD: ["Congolese"],
  LSO: ["Basotho"],
  BWA: ["Botswanan"],
  NLD: ["Dutch"],
  XKX: ["Kosovan", "Kosovar"],
  ARG: ["Argentine", "Argentinian"],
  HUN: ["Hungarian"]
};

/** Cities that stand for their State and are no capital in world-countries. */
export const alsoCapitals: Record<string, readonly string[]> = {
  USA: ["Washington"],
  BDI: ["Bujumbura"],
  LKA: ["Colombo"]
};

const european = [
  "Amsterdam",
  "Rome",
  "Brussels",
  "Vienna",
  "Bern",
  "Luxembourg",
  "Monaco",
  "Valletta",
  "Vatican City"
];
const sharedNames = ["Victoria", "Kingston", "Georgetown", "Santiago", "San José", "San Jose", "San Juan"];
const others = ["Jerusalem", "Ramallah", "Singapore", "Male", "Gibraltar", "Douglas", "Stanley", "Hamilton"];

/** Capitals whose names mean something else too often to stand for their State. */
export const notCapitals: ReadonlySet<string> = new Set([...european, ...sharedNames, ...others]);

import {readBuiltSite, writePages, type FinishingStep} from "./builtSite.js";
import {cards} from "./cards.js";
import {clientScript} from "./clientScript.js";
import {crawlers} from "./crawlers.js";
import {descriptions} from "./descriptions.js";
import {embedPages} from "./embedPages.js";
import {errorBoxes} from "./errorBoxes.js";
import {headings} from "./headings.js";
import {icons} from "./icons.js";
import {language} from "./language.js";
import {links} from "./links.js";
import {liveBlocks} from "./liveBlocks.js";
import {notFound} from "./notFound.js";
import {pack} from "./pack.js";
import {titles} from "./titles.js";
import {policy} from "./policy.js";
import {structuredData} from "./structuredData.js";
import {styles} from "./styles.js";
import {unboundText} from "./unboundText.js";
import {viewport} from "./viewport.js";

/** The finishing steps in their order: first those that edit or add, then those that check what stands. */
export const finishingSteps: readonly FinishingStep[] = [
  language,
  viewport,
  titles,
  clientScript,
  liveBlocks,
  styles,
  descriptions,
  embedPages,
  pack,
  // After the pack, whose pictures they name.
  cards,
  structuredData,
  icons,
  crawlers,
  notFound,
  // After every step that edits a page: it answers for the scripts as they stand.
  policy,
  errorBoxes,
  headings,
  unboundText,
  // Last: it sees every file that the steps before have added.
  links
];

/** Finishes a built site in place; throws at the first step that finds something wrong. */
export async function finish(folder: string, address: URL): Promise<{pages: number}> {
  const site = readBuiltSite(folder, address);
  for (const step of finishingSteps) await step.run(site);
  writePages(site);
  return {pages: site.pages.size};
}

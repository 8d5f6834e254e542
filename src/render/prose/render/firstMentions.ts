import {addressOf} from "../cells.js";
import type {Binding} from "../check/context.js";

/** The phrases that become links, those that say a thing first in their section, with their number on the page from 1. */
export function firstMentions(bindings: readonly Binding[]): Map<Binding, number> {
  const found = new Map<Binding, number>();
  const seen = new Set<string>();
  for (const binding of bindings) {
    const {address, passage} = binding;
    if (address.scheme !== "cell" && address.scheme !== "count" && address.scheme !== "quote") continue;
    if (passage.where !== "prose") continue;
    const key = `${passage.section} ${mentionKey(binding)}`;
    if (!seen.has(key)) found.set(binding, found.size + 1);
    seen.add(key);
  }
  return found;
}

// What tells mentions of one thing apart from another's: the cells named, or the words quoted.
function mentionKey({address, words, href}: Binding): string {
  if (address.scheme === "cell") return address.cells.map((cell) => addressOf(cell)).join("+");
  return address.scheme === "quote" ? `${href} ${words}` : href;
}

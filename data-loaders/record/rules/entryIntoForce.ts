import type {Rule} from "./rule.js";

const statuteInForce = "2002-07-01";

/**
 * Article 126: the Statute binds a State from the first day of the month after the 60th day from the deposit, none
 * before it came into force itself. A State that succeeds to another is bound from its own beginning.
 */
export const entryIntoForce: Rule = ({rows}) =>
  rows["states-parties"].flatMap(({key, signed, deposited, instrument, entry_into_force}) => {
    const at = {table: "states-parties" as const, key};
    const due = dueFrom(deposited);
    if (signed !== "" && signed > deposited)
      return [{...at, column: "signed", wayOut: `it is after the deposit on ${deposited}`}];
    if (instrument !== "succession" && entry_into_force !== due)
      return [{...at, column: "entry_into_force", wayOut: `a deposit on ${deposited} takes effect on ${due}`}];
    return [];
  });

function dueFrom(deposited: string): string {
  const [year, month, day] = deposited.split("-").map(Number);
  const sixtieth = new Date(Date.UTC(year, month - 1, day + 60));
  const due = new Date(Date.UTC(sixtieth.getUTCFullYear(), sixtieth.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
  return due < statuteInForce ? statuteInForce : due;
}

import type {Value} from "./values/value.js";

/** What was read out of words, for an error: "5", "over USD 1,000,000,000", "2016-11". */
export function tellValues(values: readonly Value[]): string {
  return values.map(tellValue).join(" and ");
}

function tellValue(value: Value): string {
  switch (value.kind) {
    case "quantity": {
      const number = value.value.toLocaleString("en-US", {maximumFractionDigits: 4});
      const unit =
        value.measure === "money"
          ? `${value.currency} ${number}`
          : value.measure === "count"
            ? number
            : `${number} ${value.measure}`;
      return (value.qualifier === "exactly" ? "" : `${value.qualifier} `) + unit + (value.ordinal ? " (ordinal)" : "");
    }
    case "date":
      return (
        (value.edge === "at" ? "" : `${value.edge} `) +
        (value.part && `${value.part} `) +
        (value.edtf || `a date without a year ("${value.words}")`)
      );
    case "range":
      return `${tellValue(value.low)} to ${tellValue(value.high)}`;
    case "country":
      return value.iso3;
    case "step":
      return value.step;
    case "unread":
      return `unreadable ("${value.words}")`;
  }
}

import {chartList} from "../lists/chartList.js";
import {factCheck} from "../lists/factCheck.js";
import {sourceList} from "../lists/sourceList.js";
import {tableList} from "../lists/tableList.js";
import type {Embed} from "./embed.js";

const lists: Record<string, Embed> = {
  charts: chartList,
  sources: sourceList,
  tables: tableList,
  "fact-check": factCheck
};

/** `![caption](list:charts)`: every chart with its embed code; `list:sources`: every document with its claims; `list:tables`: every table. */
export const list: Embed = (address, context) => {
  if (!Object.hasOwn(lists, address)) {
    throw new Error(`unknown list: ${address}; one of ${Object.keys(lists).join(", ")}`);
  }
  return lists[address](address, context);
};

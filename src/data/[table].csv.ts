import {printTable} from "../render/printTable.js";

await printTable("csv");

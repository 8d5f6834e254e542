import {parseArgs} from "node:util";
import {readPageFont} from "../render/tokensCss.js";

const {font} = parseArgs({options: {font: {type: "string"}}}).values;
process.stdout.write(readPageFont(font!));

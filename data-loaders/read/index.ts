export {readCatalogue} from "./catalogue.js";
export {locate} from "./locate.js";
export {looseRow} from "./looseRow.js";
export {readDecisions} from "./readDecisions.js";
export {readDocument} from "./readDocument.js";

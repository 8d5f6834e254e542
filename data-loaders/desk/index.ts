export {appendRows} from "./appendRows.js";
export {codebookMarkdown} from "./codebookMarkdown.js";
export {changesBetween, type CellChange, type TableChanges} from "./changesBetween.js";
export {newRow, type Details} from "./newRow.js";
export {putInPlace} from "./putInPlace.js";
export {reviewRows} from "./reviewRows.js";
export {tableListMarkdown} from "./tableListMarkdown.js";
export {stage, type Addition} from "./stage.js";

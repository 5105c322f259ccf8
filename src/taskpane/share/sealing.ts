export { addedSheets } from "./added-sheets";
export { keptSeal } from "./kept-seal";
export { sealInto } from "./seal-into";

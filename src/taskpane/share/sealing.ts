export { keptSeal } from "./kept-seal";
export { sealInto } from "./seal-into";

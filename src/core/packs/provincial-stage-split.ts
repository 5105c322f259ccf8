import { nationalStageSplit } from "./national-stage-split";
import type { StageSplit } from "./threshold-pack";

/**
 * The division of all-through schools under a provincial standard.
 *
 * @remarks The provincial documents seen do not say how to divide. The county tables of 教督〔2012〕3号, in which
 * provincial standards are reported, give each section a row of its own and name five amounts to be divided. That
 * land, buildings and laboratories are divided alike is inferred: undivided they would count twice.
 */
export const provincialStageSplit: StageSplit = {
  ...nationalStageSplit,
  fields: [
    ...nationalStageSplit.fields,
    "land-area",
    "green-area",
    "building-area",
    "dormitory-area",
    "toilet-area",
    "laboratories",
  ],
};

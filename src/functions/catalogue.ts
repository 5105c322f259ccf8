import { balanceCv } from "./entries/balance-cv";
import type { FunctionEntry } from "./function-entry";
import { gapRatioFunction } from "./entries/gap-ratio";
import { teacherAgeIndexFunction } from "./entries/teacher-age-index";

/** Every custom function, in the order of the reference. The metadata, the association and the tests follow it. */
export const catalogue: readonly FunctionEntry[] = [balanceCv, gapRatioFunction, teacherAgeIndexFunction];

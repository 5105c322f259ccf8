import { artsRoomsEnough } from "./arts-rooms-enough";
import type { Check } from "./check";
import { classBinsAddUp } from "./class-bins-add-up";
import { classesWithinLimit } from "./classes-within-limit";
import { codesMatchTypes } from "./codes-match-types";
import { codesUnique } from "./codes-unique";
import { codesWellFormed } from "./codes-well-formed";
import { countsWhole } from "./counts-whole";
import { equipmentUnit } from "./equipment-unit";
import { exclusionDecided } from "./exclusion-decided";
import { largestClassFitsBins } from "./largest-class-fits-bins";
import { locationsKnown } from "./locations-known";
import { namesPresent } from "./names-present";
import { namesUnique } from "./names-unique";
import { numbersNotText } from "./numbers-not-text";
import { partsWithinWhole } from "./parts-within-whole";
import { pupilsFitBins } from "./pupils-fit-bins";
import { pupilsPositive } from "./pupils-positive";
import { schoolsWithinLimit } from "./schools-within-limit";
import { sectionFigures } from "./section-figures";
import { subjectTeachersAddUp } from "./subject-teachers-add-up";
import { teachersAllCertified } from "./teachers-all-certified";
import { totalsMatch } from "./totals-match";
import { trainingFundsEnough } from "./training-funds-enough";
import { typesKnown } from "./types-known";
import { typesOfStage } from "./types-of-stage";
import { valuesAreNumbers } from "./values-are-numbers";
import { valuesNotNegative } from "./values-not-negative";
import { valuesPlausible } from "./values-plausible";
import { valuesPresent } from "./values-present";
import { valuesWithoutErrors } from "./values-without-errors";

/** Every check, in reading order: who the schools are, what the cells hold, how figures agree, what limits say. */
export const checks: readonly Check[] = [
  ...[namesPresent, namesUnique, codesWellFormed, codesUnique, codesMatchTypes],
  ...[typesKnown, typesOfStage, exclusionDecided, sectionFigures, locationsKnown],
  ...[valuesWithoutErrors, valuesAreNumbers, numbersNotText, valuesPresent],
  ...[valuesNotNegative, valuesPlausible, countsWhole, pupilsPositive],
  ...[partsWithinWhole, subjectTeachersAddUp, equipmentUnit],
  ...[classBinsAddUp, pupilsFitBins, largestClassFitsBins, totalsMatch],
  ...[classesWithinLimit, schoolsWithinLimit, artsRoomsEnough, teachersAllCertified, trainingFundsEnough],
];

import { addressesLongEnough } from "./addresses-long-enough";
import { areasPerPupilPossible } from "./areas-per-pupil-possible";
import { artsRoomBinsAddUp } from "./arts-room-bins-add-up";
import { artsRoomsEnough } from "./arts-rooms-enough";
import { artsRoomsLargeEnough } from "./arts-rooms-large-enough";
import { booksPerPupilPossible } from "./books-per-pupil-possible";
import { buildingsWithinParts } from "./buildings-within-parts";
import { builtYearsPossible } from "./built-years-possible";
import type { Check } from "./check";
import { classBinsAddUp } from "./class-bins-add-up";
import { classesHavePupils } from "./classes-have-pupils";
import { classesWithinLimit } from "./classes-within-limit";
import { codesMatchTypes } from "./codes-match-types";
import { codesOfOneProvince } from "./codes-of-one-province";
import { codesPresent } from "./codes-present";
import { codesUnique } from "./codes-unique";
import { codesWellFormed } from "./codes-well-formed";
import { countsWhole } from "./counts-whole";
import { countyOutliers } from "./county-outliers";
import { equipmentUnit } from "./equipment-unit";
import { exclusionDecided } from "./exclusion-decided";
import { flagsMatchYears } from "./flags-match-years";
import { flagsUnderstood } from "./flags-understood";
import { fundsUnit } from "./funds-unit";
import { graduatesMatchRetention } from "./graduates-match-retention";
import { healthChecksFitLastYear } from "./health-checks-fit-last-year";
import { labFlagHasEquipment } from "./lab-flag-has-equipment";
import { largestClassFitsAverage } from "./largest-class-fits-average";
import { largestClassFitsBins } from "./largest-class-fits-bins";
import { lastYearAreasKept } from "./last-year-areas-kept";
import { lastYearOutliers } from "./last-year-outliers";
import { lastYearSchoolsKept } from "./last-year-schools-kept";
import { lastYearTypesKept } from "./last-year-types-kept";
import { locationsKnown } from "./locations-known";
import { missingCodesUnderstood } from "./missing-codes-understood";
import { namesNotNumbers } from "./names-not-numbers";
import { namesPresent } from "./names-present";
import { namesUnique } from "./names-unique";
import { netAreaAgrees } from "./net-area-agrees";
import { newPupilsMatchFirstGrade } from "./new-pupils-match-first-grade";
import { noDangerousBuildings } from "./no-dangerous-buildings";
import { numbersNotText } from "./numbers-not-text";
import { oversizedClassesFew } from "./oversized-classes-few";
import { ownershipKnown } from "./ownership-known";
import { partsWithinWhole } from "./parts-within-whole";
import { placesInCountry } from "./places-in-country";
import { placesUnique } from "./places-unique";
import { publicFundsEnough } from "./public-funds-enough";
import { pupilsFitBins } from "./pupils-fit-bins";
import { pupilsPerTeacherPossible } from "./pupils-per-teacher-possible";
import { pupilsPositive } from "./pupils-positive";
import { ratesWithinOne } from "./rates-within-one";
import { retentionEnough } from "./retention-enough";
import { rotationBackboneEnough } from "./rotation-backbone-enough";
import { rotationEnough } from "./rotation-enough";
import { rowsNotCopied } from "./rows-not-copied";
import { schoolsHaveTeachers } from "./schools-have-teachers";
import { schoolsWithinLimit } from "./schools-within-limit";
import { sectionFigures } from "./section-figures";
import { smallSchoolsFunded } from "./small-schools-funded";
import { sportsAreaAddsUp } from "./sports-area-adds-up";
import { stagePupilsAddUp } from "./stage-pupils-add-up";
import { streamsFitClasses } from "./streams-fit-classes";
import { streamsWithinLimit } from "./streams-within-limit";
import { subjectTeachersAddUp } from "./subject-teachers-add-up";
import { subtotalsMatch } from "./subtotals-match";
import { teachersAllCertified } from "./teachers-all-certified";
import { teachersAllTrained } from "./teachers-all-trained";
import { totalsMatch } from "./totals-match";
import { trainingFundsEnough } from "./training-funds-enough";
import { trainingWithinFunds } from "./training-within-funds";
import { typesKnown } from "./types-known";
import { typesMatchNames } from "./types-match-names";
import { typesOfStage } from "./types-of-stage";
import { valuesAreNumbers } from "./values-are-numbers";
import { valuesNotNegative } from "./values-not-negative";
import { valuesPlausible } from "./values-plausible";
import { valuesPresent } from "./values-present";
import { valuesWithoutErrors } from "./values-without-errors";
import { zeroResources } from "./zero-resources";
import { zonePupilsEnough } from "./zone-pupils-enough";

/** Every check, in the order of `CheckId`: who the schools are, what the cells hold, how figures agree, what limits say. */
export const checks: readonly Check[] = [
  namesPresent,
  namesUnique,
  namesNotNumbers,
  codesPresent,
  codesWellFormed,
  codesUnique,
  codesOfOneProvince,
  codesMatchTypes,
  typesKnown,
  typesOfStage,
  typesMatchNames,
  exclusionDecided,
  ownershipKnown,
  sectionFigures,
  locationsKnown,
  addressesLongEnough,
  placesUnique,
  placesInCountry,
  builtYearsPossible,
  valuesWithoutErrors,
  valuesAreNumbers,
  numbersNotText,
  valuesPresent,
  missingCodesUnderstood,
  flagsUnderstood,
  valuesNotNegative,
  valuesPlausible,
  countsWhole,
  ratesWithinOne,
  pupilsPositive,
  rowsNotCopied,
  partsWithinWhole,
  buildingsWithinParts,
  subjectTeachersAddUp,
  artsRoomBinsAddUp,
  sportsAreaAddsUp,
  netAreaAgrees,
  classBinsAddUp,
  pupilsFitBins,
  largestClassFitsBins,
  largestClassFitsAverage,
  classesHavePupils,
  schoolsHaveTeachers,
  streamsFitClasses,
  stagePupilsAddUp,
  newPupilsMatchFirstGrade,
  graduatesMatchRetention,
  flagsMatchYears,
  labFlagHasEquipment,
  trainingWithinFunds,
  totalsMatch,
  subtotalsMatch,
  equipmentUnit,
  fundsUnit,
  areasPerPupilPossible,
  booksPerPupilPossible,
  pupilsPerTeacherPossible,
  countyOutliers,
  zeroResources,
  lastYearSchoolsKept,
  lastYearOutliers,
  lastYearAreasKept,
  lastYearTypesKept,
  healthChecksFitLastYear,
  classesWithinLimit,
  schoolsWithinLimit,
  artsRoomsEnough,
  artsRoomsLargeEnough,
  teachersAllCertified,
  teachersAllTrained,
  trainingFundsEnough,
  smallSchoolsFunded,
  publicFundsEnough,
  noDangerousBuildings,
  streamsWithinLimit,
  rotationEnough,
  rotationBackboneEnough,
  zonePupilsEnough,
  retentionEnough,
  oversizedClassesFew,
];

import type { SchoolLimits } from "./threshold-pack";

/** A document that asks nothing of single schools besides its indicators, as far as it has been seen. */
export const silentOnSchools: SchoolLimits = {
  classSize: null,
  schoolSize: null,
  allThroughSchoolSize: null,
  artsRooms: null,
  trainingFundsShare: null,
  fundedAsPupils: null,
  publicFundsPerPupil: null,
  rotatedShare: null,
  rotatedBackboneShare: null,
  zonePupilsShare: null,
  retentionRate: null,
};

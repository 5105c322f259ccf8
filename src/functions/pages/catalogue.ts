import { atkinsonPage } from "./atkinson";
import { balanceCvPage } from "./balance-cv";
import { checkPage } from "./check";
import { concentrationPage } from "./concentration";
import { decomposePage } from "./decompose";
import { gapRatioPage } from "./gap-ratio";
import { generalisedEntropyPage } from "./generalised-entropy";
import { giniPage } from "./gini";
import { groupRatioPage } from "./group-ratio";
import { hooverPage } from "./hoover";
import { intervalPage } from "./interval";
import { lorenzPage } from "./lorenz";
import { mcloonePage } from "./mcloone";
import { meanPage } from "./mean";
import { meetsPage } from "./meets";
import { palmaPage } from "./palma";
import { panelPage } from "./panel";
import { parityPage } from "./parity";
import { quantileRatioPage } from "./quantile-ratio";
import { quantilePage } from "./quantile";
import { quintileSharesPage } from "./quintile-shares";
import { relativeMeanDeviationPage } from "./relative-mean-deviation";
import { retirementsPage } from "./retirements";
import { shortfallPage } from "./shortfall";
import { standardDeviationPage } from "./standard-deviation";
import { standardPage } from "./standard";
import { teacherAgeDependencyPage } from "./teacher-age-dependency";
import { teacherAgeIndexPage } from "./teacher-age-index";
import { teacherAgeSharesPage } from "./teacher-age-shares";
import { teacherMeanAgePage } from "./teacher-mean-age";
import { teacherMedianAgePage } from "./teacher-median-age";
import { theilLPage } from "./theil-l";
import { theilTPage } from "./theil-t";
import { verdictPage } from "./verdict";
import { verstegenPage } from "./verstegen";
import { williamsonPage } from "./williamson";
import { wolfsonPage } from "./wolfson";
import type { FunctionPage } from "./function-page";

/** The reference page of every function, in the order of their names. */
export const pages: readonly FunctionPage[] = [
  atkinsonPage,
  balanceCvPage,
  checkPage,
  concentrationPage,
  decomposePage,
  gapRatioPage,
  generalisedEntropyPage,
  giniPage,
  groupRatioPage,
  hooverPage,
  intervalPage,
  lorenzPage,
  mcloonePage,
  meanPage,
  meetsPage,
  palmaPage,
  panelPage,
  parityPage,
  quantileRatioPage,
  quantilePage,
  quintileSharesPage,
  relativeMeanDeviationPage,
  retirementsPage,
  shortfallPage,
  standardDeviationPage,
  standardPage,
  teacherAgeDependencyPage,
  teacherAgeIndexPage,
  teacherAgeSharesPage,
  teacherMeanAgePage,
  teacherMedianAgePage,
  theilLPage,
  theilTPage,
  verdictPage,
  verstegenPage,
  williamsonPage,
  wolfsonPage,
];

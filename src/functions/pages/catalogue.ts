import { balanceCvPage } from "./balance-cv";
import { concentrationPage } from "./concentration";
import { decomposePage } from "./decompose";
import { gapRatioPage } from "./gap-ratio";
import { groupRatioPage } from "./group-ratio";
import { intervalPage } from "./interval";
import { mcloonePage } from "./mcloone";
import { panelPage } from "./panel";
import { parityPage } from "./parity";
import { retirementsPage } from "./retirements";
import { teacherAgeDependencyPage } from "./teacher-age-dependency";
import { teacherAgeIndexPage } from "./teacher-age-index";
import { teacherAgeSharesPage } from "./teacher-age-shares";
import { teacherMeanAgePage } from "./teacher-mean-age";
import { teacherMedianAgePage } from "./teacher-median-age";
import { verstegenPage } from "./verstegen";
import { williamsonPage } from "./williamson";
import { wolfsonPage } from "./wolfson";
import type { FunctionPage } from "./function-page";

/** The reference page of every function, in the order of their names. */
export const pages: readonly FunctionPage[] = [
  balanceCvPage,
  concentrationPage,
  decomposePage,
  gapRatioPage,
  groupRatioPage,
  intervalPage,
  mcloonePage,
  panelPage,
  parityPage,
  retirementsPage,
  teacherAgeDependencyPage,
  teacherAgeIndexPage,
  teacherAgeSharesPage,
  teacherMeanAgePage,
  teacherMedianAgePage,
  verstegenPage,
  williamsonPage,
  wolfsonPage,
];

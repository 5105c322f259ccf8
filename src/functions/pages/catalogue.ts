import { balanceCvPage } from "./balance-cv";
import { checkPage } from "./check";
import { concentrationPage } from "./concentration";
import { decomposePage } from "./decompose";
import { gapRatioPage } from "./gap-ratio";
import { groupRatioPage } from "./group-ratio";
import { intervalPage } from "./interval";
import { mcloonePage } from "./mcloone";
import { meetsPage } from "./meets";
import { panelPage } from "./panel";
import { parityPage } from "./parity";
import { retirementsPage } from "./retirements";
import { shortfallPage } from "./shortfall";
import { standardPage } from "./standard";
import { teacherAgeDependencyPage } from "./teacher-age-dependency";
import { teacherAgeIndexPage } from "./teacher-age-index";
import { teacherAgeSharesPage } from "./teacher-age-shares";
import { teacherMeanAgePage } from "./teacher-mean-age";
import { teacherMedianAgePage } from "./teacher-median-age";
import { verdictPage } from "./verdict";
import { verstegenPage } from "./verstegen";
import { williamsonPage } from "./williamson";
import { wolfsonPage } from "./wolfson";
import type { FunctionPage } from "./function-page";

/** The reference page of every function, in the order of their names. */
export const pages: readonly FunctionPage[] = [
  balanceCvPage,
  checkPage,
  concentrationPage,
  decomposePage,
  gapRatioPage,
  groupRatioPage,
  intervalPage,
  mcloonePage,
  meetsPage,
  panelPage,
  parityPage,
  retirementsPage,
  shortfallPage,
  standardPage,
  teacherAgeDependencyPage,
  teacherAgeIndexPage,
  teacherAgeSharesPage,
  teacherMeanAgePage,
  teacherMedianAgePage,
  verdictPage,
  verstegenPage,
  williamsonPage,
  wolfsonPage,
];

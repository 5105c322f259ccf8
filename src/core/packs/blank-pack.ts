import { indicators } from "../indicators/catalogue";
import { nationalStageSplit } from "./national-stage-split";
import { ordinarySchoolsOnly } from "./ordinary-schools-only";
import { silentOnSchools } from "./silent-on-schools";
import type { ThresholdPack } from "./threshold-pack";

/** What an officer who starts from nothing fills in: every indicator, none of them asked for. */
export const blankPack: ThresholdPack = {
  id: "",
  title: { "zh-CN": "", en: "" },
  scope: { "zh-CN": "", en: "" },
  citation: { documentNumber: "", locator: "", address: "", otherAddresses: [], transcription: "unverified" },
  limits: indicators.map(({ id, direction }) => ({
    indicator: id,
    direction,
    inclusive: true,
    cases: { primary: [], junior: [] },
  })),
  schoolRule: null,
  balance: null,
  schoolLimits: silentOnSchools,
  exclusions: ordinarySchoolsOnly,
  stageSplit: nationalStageSplit,
  relaxations: [],
  scoring: [],
};

import type {
  Assessment,
  CellAddress,
  IndicatorId,
  IndicatorResult,
  Issue,
  SchoolIndicatorResult,
  SchoolResult,
  SheetReport,
} from "../../src/core";

/** The seven indicators with the limits of the primary stage. */
const limits: readonly { readonly id: IndicatorId; readonly limit: number }[] = [
  { id: "qualified-teachers", limit: 4.2 },
  { id: "backbone-teachers", limit: 1 },
  { id: "pe-art-teachers", limit: 0.9 },
  { id: "teaching-area", limit: 4.5 },
  { id: "sports-area", limit: 7.5 },
  { id: "equipment-value", limit: 2000 },
  { id: "multimedia-rooms", limit: 2.3 },
];

/** A cell of the sheet 小学. */
export function at(row: number, column: number): CellAddress {
  return { sheet: "小学", row, column };
}

/** One blank cell in row 7, column C, unless told otherwise. */
export function aMissingValue(school = "城关小学", cell = at(6, 2)): Issue {
  return { code: "value-missing", severity: "error", at: cell, school, params: { school, field: "pupils" } };
}

/** One figure that needs explaining. */
export function aLargeClass(school = "东街小学", cell = at(9, 4)): Issue {
  return {
    code: "class-too-large",
    severity: "query",
    at: cell,
    school,
    params: { school, limit: 45, document: "教督〔2017〕6号", largest: 52 },
  };
}

/** One finding about the sheet as a whole. */
export function anAssumedStage(): Issue {
  return {
    code: "stage-assumed",
    severity: "notice",
    at: null,
    school: null,
    params: { sheet: "小学", stage: "primary" },
  };
}

/** One indicator of one school; met with a tenth to spare. */
export function aSchoolIndicator(
  id: IndicatorId,
  change: Partial<SchoolIndicatorResult> = {},
): SchoolIndicatorResult {
  const limit = limits.find((each) => each.id === id)?.limit ?? 1;
  return {
    id,
    value: limit * 1.1,
    limit,
    outcome: "met",
    why: null,
    shortfall: 0,
    attainment: 1.1,
    need: null,
    score: null,
    borderline: false,
    cells: [at(6, 5), at(6, 2)],
    ...change,
  };
}

/** One school that meets all seven. */
export function aSchool(change: Partial<SchoolResult> = {}): SchoolResult {
  return {
    name: "城关小学",
    code: null,
    at: at(6, 0),
    pupils: 620,
    outcome: "met",
    met: 7,
    unmet: 0,
    notJudged: 0,
    excluded: null,
    indicators: limits.map(({ id }) => aSchoolIndicator(id)),
    ...change,
  };
}

/** One indicator of the county, below its ceiling. */
export function anIndicator(id: IndicatorId, change: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    id,
    schoolsUsed: 60,
    schoolsNotJudged: 0,
    mean: 5.1234,
    standardDeviation: 1.2,
    cv: 0.2341567,
    limit: 0.5,
    outcome: "met",
    range: { low: 0.2341567, high: 0.2341567 },
    borderline: false,
    shares: [],
    singleChange: null,
    ...change,
  };
}

/** An assessment that is met, with one school and seven indicators. */
export function anAssessment(change: Partial<Assessment> = {}): Assessment {
  return {
    packId: "cn-2017",
    packHash: "0".repeat(64),
    stage: "primary",
    relaxations: [],
    composite: null,
    indicators: limits.map(({ id }) => anIndicator(id)),
    schools: [aSchool()],
    verdict: {
      outcome: "met",
      schoolsMet: 1,
      schoolsUnmet: 0,
      schoolsNotJudged: 0,
      schoolsExcluded: 0,
      reasons: [],
    },
    ...change,
  };
}

/** A report of the sheet 小学 that is met and has no issues. */
export function aReport(change: Partial<SheetReport> = {}): SheetReport {
  return {
    sheet: "小学",
    packId: "cn-2017",
    packHash: "0".repeat(64),
    stage: "primary",
    relaxations: [],
    columns: [],
    issues: [],
    normalisations: [],
    fixes: [],
    assessment: anAssessment(),
    ...change,
  };
}

import {
  checkSheet,
  findPack,
  formatCell,
  messagesIn,
  type Cell,
  type CheckOptions,
  type FieldId,
  type Grid,
  type Issue,
  type IssueCode,
  type SheetReport,
  type Stage,
  type ThresholdPack,
} from "../../src/core";
import type { Check } from "../../src/core/checks/check";

/** A row of a school sheet by meaning; equipment and funds in 万元, as the form asks. */
export type SchoolRow = Readonly<Partial<Record<FieldId, Cell>>>;

const wellOff: SchoolRow = {
  "school-type": "小学",
  location: "镇区",
  "built-year": 1990,
  pupils: 400,
  "migrant-pupils": 50,
  classes: 10,
  "classes-up-to-25": 0,
  "classes-26-30": 0,
  "classes-31-35": 0,
  "classes-36-40": 10,
  "classes-41-45": 0,
  "classes-46-50": 0,
  "classes-51-55": 0,
  "classes-56-60": 0,
  "classes-61-65": 0,
  "classes-66-up": 0,
  "largest-class": 40,
  teachers: 30,
  "qualified-teachers": 24,
  "backbone-teachers": 6,
  "pe-art-teachers": 6,
  "certified-teachers": 30,
  "trained-teachers": 30,
  "teaching-area": 2600,
  "indoor-sports-area": 200,
  "outdoor-sports-area": 3400,
  "equipment-value": 100,
  "multimedia-rooms": 12,
  "music-rooms": 1,
  "art-rooms": 1,
  "public-funds": 30,
  "training-funds": 2,
};

let made = 0;

/** A primary school that meets every limit, with a name and code of its own. */
export function aSchool(differences: SchoolRow = {}): SchoolRow {
  made += 1;
  return {
    "school-name": `第${made}小学`,
    "school-code": `2137${String(made).padStart(6, "0")}`,
    ...wellOff,
    ...differences,
  };
}

/** The header the official form gives a field. */
export function headerOf(field: FieldId): string {
  const money = field === "equipment-value" || field === "public-funds" || field === "training-funds";
  return messagesIn["zh-CN"].fields[field] + (money ? "（万元）" : "");
}

/** 小学在校生数 beside the pupils of the junior stage, and the other way round: only so is it clear whose they are. */
function headerBeside(field: FieldId, fields: readonly FieldId[]): string {
  const stage = fields.includes("junior-pupils") ? "primary" : "junior";
  const named =
    field === "pupils" &&
    (["junior-pupils", "primary-pupils"] as const).some((each) => fields.includes(each));
  return headerOf(named ? `${stage}-pupils` : field);
}

/** A sheet named 小学 with its header in the first row; the columns are those of its rows. */
export function aSheet(schools: readonly SchoolRow[], below: readonly (readonly Cell[])[] = []): Grid {
  const fields = [...new Set(schools.flatMap((school) => Object.keys(school) as FieldId[]))];
  return aGrid([
    fields.map((field) => headerBeside(field, fields)),
    ...schools.map((school) => fields.map((field) => school[field] ?? null)),
    ...below,
  ]);
}

/** A grid whose top-left corner is A1. */
export function aGrid(rows: readonly (readonly Cell[])[], sheet = "小学"): Grid {
  return { origin: { sheet, row: 0, column: 0 }, rows };
}

/** How a sheet is read for the 2017 method. */
export function forStage(stage: Stage): { readonly stage: Stage; readonly pack: ThresholdPack } {
  return { stage, pack: findPack("cn-2017")! };
}

export function check(grid: Grid, stage: Stage | null = "primary"): SheetReport {
  return checkSheet(grid, { packId: "cn-2017", stage });
}

/** What checking schools finds of one kind, with the sentence a clerk reads. */
export function found(code: IssueCode, schools: readonly SchoolRow[], stage: Stage = "primary"): Issue[] {
  return check(aSheet(schools), stage).issues.filter((issue) => issue.code === code);
}

/** What checking schools finds of one kind when the reader chose otherwise than usual. */
export function foundWith(
  code: IssueCode,
  schools: readonly SchoolRow[],
  options: Partial<CheckOptions>,
): Issue[] {
  const { issues } = checkSheet(aSheet(schools), { packId: "cn-2017", stage: "primary", ...options });
  return issues.filter((issue) => issue.code === code);
}

/** Where issues are, by header and row from 1, and how severe. */
export function places(issues: readonly Issue[]): string[] {
  return issues.map(({ at, severity }) => `${severity} ${at === null ? "sheet" : formatCell(at)}`);
}

/** Everything checking a rule's own failing example finds. */
export function checkExample({ example }: Check): readonly Issue[] {
  const { rows, stage, lastYear } = example;
  const options = { packId: "cn-2017", stage: stage ?? ("primary" as const) };
  const grid = aGrid(rows);
  return checkSheet(grid, lastYear === undefined ? options : { ...options, lastYear: aGrid(lastYear) })
    .issues;
}

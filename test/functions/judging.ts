import {
  DomainError,
  describeRefusal,
  messagesIn,
  nothingChosen,
  type WorkbookStandard,
} from "../../src/core";
import type { SpillCell } from "../../src/functions/function-entry";
import { call, entryOf, type Formula } from "./formula";

/** Arguments of a formula by the id of their parameter; those left out are not among them. */
export type Named = Readonly<Record<string, unknown>>;

type Circumstances = Pick<Formula, "language" | "readBlanks"> & {
  readonly standard?: WorkbookStandard;
  /** Where ranges sit, by the id of their parameter. */
  readonly addresses?: Readonly<Record<string, string>>;
};

/** What a formula shows, cell by cell; the sentence of its refusal in one cell. */
export async function rowsOf(
  id: string,
  named: Named,
  { addresses = {}, standard = nothingChosen, ...rest }: Circumstances = {},
): Promise<readonly (readonly SpillCell[])[]> {
  const { parameters } = entryOf(id);
  const unknownId = Object.keys(named).find((key) => parameters.every((parameter) => parameter.id !== key));
  if (unknownId !== undefined) {
    throw new Error(`${id} has no parameter ${unknownId}`);
  }
  const values = parameters.map((parameter) => named[parameter.id] ?? null);
  const places = parameters.map((parameter) => addresses[parameter.id] ?? null);
  try {
    return await call({ id, values, addresses: places, standard, ...rest });
  } catch (error) {
    if (error instanceof DomainError) {
      return [[describeRefusal(messagesIn[rest.language ?? "zh-CN"], error)]];
    }
    throw error;
  }
}

/** What the formula's own cell shows. */
export async function shownBy(...formula: Parameters<typeof rowsOf>): Promise<SpillCell | undefined> {
  return (await rowsOf(...formula))[0]?.[0];
}

/** The cell beside a label of a spill. */
export function beside(rows: readonly (readonly SpillCell[])[], label: string): SpillCell | undefined {
  return rows.find(([first]) => first === label)?.[1];
}

/** A primary county in order under 教督〔2017〕6号: two schools exactly at most of their limits. */
export const countyInOrder: readonly (readonly (string | number | null)[])[] = [
  [
    "学校名称",
    "学校标识码",
    "办学类型",
    "在校生数",
    "专任教师数",
    "高于规定学历教师数",
    "骨干教师数",
    "体育艺术专任教师数",
    "教学及辅助用房面积（㎡）",
    "室内体育用房面积（㎡）",
    "运动场地面积（㎡）",
    "教学仪器设备值（万元）",
    "网络多媒体教室数",
  ],
  ["甲小学", "2137000001", "小学", 2000, 140, 84, 20, 18, 10000, 1000, 14000, 400, 46],
  ["乙小学", "2137000002", "小学", 1000, 70, 51, 13, 13, 5500, 500, 8000, 250, 25],
];

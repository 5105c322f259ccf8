import type { CellAddress } from "../grid";
import type { Amount, Location, School, SchoolType } from "../school";
import type { Stage } from "../stage";
import type { IndicatorLimit, LimitCase } from "./threshold-pack";

/** What a standard may ask of a school before it can say which of its limits applies. */
export interface SchoolDetails {
  readonly location: Location | null;
  readonly type: SchoolType | null;
  readonly classes: number | null;
  /** The year it was first built in. */
  readonly builtYear: number | null;
  /** Children of migrant workers (随迁子女) over all pupils, from 0 to 1. */
  readonly migrantShare: number | null;
}

/** A detail that decides between limits; `centre`: whether a school of the city stands in its centre. */
export type DecidingDetail = keyof SchoolDetails | "centre";

const nowhere: CellAddress = { sheet: "", row: 0, column: 0 };

/** A school of which nothing is known but its details, as limits are looked up for it. */
export function describedSchool(details: SchoolDetails): School {
  const { location, type, classes, builtYear, migrantShare } = details;
  return {
    ...{ name: "", at: nowhere, code: null, typeText: null, locationText: null, ownership: null, texts: {} },
    location,
    type,
    amounts: {
      classes: amount(classes),
      "built-year": amount(builtYear),
      // of one pupil: only the share counts
      "migrant-pupils": amount(migrantShare),
      pupils: amount(1),
    },
  };
}

/** The details by which a standard tells the limits of one indicator apart, in the order they are asked for. */
export function decidingDetails({ cases }: IndicatorLimit, stage: Stage): readonly DecidingDetail[] {
  const conditions = cases[stage].map(({ when = {} }) => when);
  const decides: Readonly<Record<DecidingDetail, boolean>> = {
    location: conditions.some(({ locations }) => locations !== undefined),
    centre: conditions.some(({ locations }) => locations?.includes("central-urban")),
    type: conditions.some(({ types }) => types !== undefined),
    classes: cases[stage].some(isByClasses),
    builtYear: conditions.some((when) => when.builtFrom !== undefined || when.builtBefore !== undefined),
    migrantShare: conditions.some(({ migrantShareAbove }) => migrantShareAbove !== undefined),
  };
  return (Object.keys(decides) as DecidingDetail[]).filter((detail) => decides[detail]);
}

function isByClasses({ value }: LimitCase): boolean {
  return typeof value === "object" && value !== null;
}

function amount(value: number | null): Amount {
  return { at: nowhere, cell: value, value };
}

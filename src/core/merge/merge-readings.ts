import { codeOf } from "../checks/school-code";
import type { CellAddress } from "../grid";
import type { Issue } from "../issue";
import type { School } from "../school";
import type { Column, SheetReading } from "../sheets/sheet-reading";

/** One sheet of several that make up a county. */
export interface SourceReading {
  /** The workbook's name; addresses name it as Excel does: `[book.xlsx]sheet`. */
  readonly source: string;
  readonly reading: SheetReading;
}

/**
 * Puts the schools of several sheets or workbooks together as one county.
 *
 * @remarks Every cell keeps its own address, with its workbook before the sheet. A school found in two sources,
 * by its code or else by name and type, is reported and neither of the two is dropped. Totals of the single
 * sheets say nothing about the county and are left behind.
 *
 * @param sources - At least one; all of one stage.
 */
export function mergeReadings(sources: readonly SourceReading[]): SheetReading {
  const readings = sources.map(({ source, reading }) => fromWorkbook(reading, source));
  const schools = readings.flatMap((reading) => reading.schools);
  return {
    schools,
    columns: unitedColumns(readings),
    totals: [],
    subtotals: [],
    namelessRows: readings.flatMap(({ namelessRows }) => namelessRows),
    normalisations: readings.flatMap(({ normalisations }) => normalisations),
    issues: [...readings.flatMap(({ issues }) => issues), ...repeatedSchools(readings)],
    headerRow: readings.find(({ headerRow }) => headerRow !== null)?.headerRow ?? null,
  };
}

/** Puts the workbook's name before the sheet in every address, wherever one stands. */
function fromWorkbook(reading: SheetReading, source: string): SheetReading {
  return relocated(reading, source) as SheetReading;
}

function relocated(value: unknown, source: string): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => relocated(each, source));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (isAddress(value)) {
    return { ...value, sheet: `[${source}]${value.sheet}` };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, relocated(each, source)]));
}

function isAddress(value: object): value is CellAddress {
  return "sheet" in value && "row" in value && "column" in value;
}

/** The first column of each field stands for all; figures are in the field's own unit already. */
function unitedColumns(readings: readonly SheetReading[]): readonly Column[] {
  const byField = new Map<Column["field"], Column>();
  for (const column of readings.flatMap(({ columns }) => columns)) {
    if (!byField.has(column.field)) {
      byField.set(column.field, column);
    }
  }
  return [...byField.values()];
}

function repeatedSchools(readings: readonly SheetReading[]): readonly Issue[] {
  const first = new Map<string, { readonly school: School; readonly reading: number }>();
  return readings.flatMap(({ schools }, reading) =>
    schools.flatMap((school): Issue[] => {
      const key = codeOf(school) ?? `${school.name} ${school.type ?? ""}`;
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, { school, reading });
        return [];
      }
      return known.reading === reading ? [] : [inTwoSources(school, known.school)];
    }),
  );
}

function inTwoSources({ name, at }: School, other: School): Issue {
  const params = { school: name, other: `${other.at.sheet}!${other.at.row + 1}` };
  return { code: "school-in-two-sources", severity: "error", at, school: name, params };
}

import type { Grid } from "../grid";
import type { Stage } from "../stage";
import { findForm } from "./find-form";
import { findHeader, type Header } from "./find-header";
import { formTable, tableHeader } from "./form-table";
import { nameIn } from "./row-kind";
import { readSchoolType, stagesOfType } from "./school-types";

/**
 * Guesses the stage a school sheet is about.
 *
 * @remarks Looks at the sheet's name, then its title rows, then headers that name a stage, then the school
 * types, then the endings of the school names. The first that names exactly one stage decides.
 *
 * @returns `null` when nothing names exactly one stage.
 */
export function guessStage(grid: Grid): Stage | null {
  const form = findForm(grid);
  const table = form === null ? grid : formTable(grid, form);
  const header = form === null ? findHeader(grid.rows) : tableHeader(form);
  const top = form === null ? titleEnd(header) : form[0]!.row;
  const clues: readonly (() => readonly Stage[])[] = [
    () => stagesNamed(grid.origin.sheet),
    () => stagesNamed(titleText(grid, top)),
    () => header?.columns.flatMap(({ stage }) => stage ?? []) ?? [],
    () => stagesOfTypes(columnTexts(table, header, "school-type")),
    () => stagesOfNames(columnTexts(table, header, "school-name")),
  ];
  for (const clue of clues) {
    const [stage, ...others] = new Set(clue());
    if (stage !== undefined && others.length === 0) {
      return stage;
    }
  }
  return null;
}

function stagesNamed(text: string): readonly Stage[] {
  const single = text.replaceAll("中小学", "");
  const primary = /小学|primary/i.test(single);
  const junior = /初中|初级中学|中学|junior/i.test(single);
  return [...(primary ? (["primary"] as const) : []), ...(junior ? (["junior"] as const) : [])];
}

function titleEnd(header: Header | null): number {
  return Math.min(...(header?.columns.map(({ row }) => row) ?? [0]));
}

function titleText({ rows }: Grid, top: number): string {
  return rows
    .slice(0, top)
    .flatMap((row) => row.filter((cell) => typeof cell === "string"))
    .join(" ");
}

function columnTexts(
  grid: Grid,
  header: Header | null,
  field: "school-type" | "school-name",
): readonly string[] {
  const column = header?.columns.find((candidate) => candidate.field === field);
  if (header === null || column === undefined) {
    return [];
  }
  return grid.rows.slice(header.bottom + 1).flatMap((row) => nameIn(row[column.index] ?? null) ?? []);
}

/** Types that teach one stage only; a nine-year school says nothing about the sheet. */
function stagesOfTypes(types: readonly string[]): readonly Stage[] {
  return types.flatMap((text) => {
    const type = readSchoolType(text);
    const taught = type === null ? [] : stagesOfType[type];
    return taught.length === 1 ? taught : [];
  });
}

function stagesOfNames(names: readonly string[]): readonly Stage[] {
  return names.flatMap((name) => {
    if (/小学$/.test(name)) {
      return ["primary"];
    }
    return /(?:初中|初级中学|中学)$/.test(name) ? ["junior"] : [];
  });
}

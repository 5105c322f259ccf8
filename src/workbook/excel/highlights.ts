import type { Severity } from "../../core";
import type { Mark } from "../port";
import { markedAreas } from "./marked-areas";
import { keepSetting, keptSetting } from "./document-settings";
import { inExcel } from "./translate-error";

/** The setting that holds which conditional formats are ours. */
const highlightsKey = "balance-indicators.highlights";

/** Light enough for the text on them, and apart in lightness as well as in hue. */
const fills: Readonly<Record<Severity, string>> = { error: "#f4b8b0", query: "#fbe0a6", notice: "#dbe9f7" };

interface Highlight {
  readonly sheet: string;
  readonly id: string;
}

/**
 * Colours cells by conditional formats of their own, which leave the person's fills and formats as they are.
 *
 * @remarks One format for each severity and part of a sheet, so that thousands of cells need a handful of them.
 */
export async function highlight(marks: readonly Mark[]): Promise<void> {
  await clearHighlights();
  if (marks.length === 0) {
    return;
  }
  const made = await inExcel(marks[0]!.at.sheet, async (context) => {
    const added = markedAreas(marks).map(({ sheet, severity, addresses }) => {
      const areas = context.workbook.worksheets.getItem(sheet).getRanges(addresses);
      const format = areas.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.custom.format.fill.color = fills[severity];
      format.load("id");
      return { sheet, format };
    });
    await context.sync();
    return added.map(({ sheet, format }): Highlight => ({ sheet, id: format.id }));
  });
  await keepSetting(highlightsKey, made);
}

/** Removes exactly the conditional formats that are ours, where they are still there. */
export async function clearHighlights(): Promise<void> {
  const highlights = keptHighlights();
  if (highlights.length === 0) {
    return;
  }
  await inExcel(null, async (context) => {
    const sheets = highlights.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
    await context.sync();
    const formats = highlights.flatMap(({ id }, index) => {
      const sheet = sheets[index]!;
      return sheet.isNullObject ? [] : [sheet.getRange().conditionalFormats.getItemOrNullObject(id)];
    });
    await context.sync();
    formats.filter(({ isNullObject }) => !isNullObject).forEach((format) => format.delete());
    await context.sync();
  });
  await keepSetting(highlightsKey, null);
}

/** Whether the document keeps colours of ours. */
export function hasHighlights(): boolean {
  return keptHighlights().length > 0;
}

function keptHighlights(): readonly Highlight[] {
  const kept = keptSetting(highlightsKey);
  return Array.isArray(kept) ? kept.filter(isHighlight) : [];
}

function isHighlight(kept: unknown): kept is Highlight {
  const { sheet, id } = (kept ?? {}) as Partial<Highlight>;
  return typeof sheet === "string" && typeof id === "string";
}

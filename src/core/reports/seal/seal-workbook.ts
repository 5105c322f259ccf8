import type { Grid } from "../../grid";
import { checkReading, type CheckOptions } from "../../check-sheet";
import { DomainError } from "../../domain-error";
import type { Language } from "../../language";
import { workbookMessagesIn } from "../../messages/workbook-languages";
import { packHash } from "../../packs/pack-hash";
import { asTheStandardSays, switchesUnder } from "../../switches";
import { recordOf, type WorkbookPatch } from "../workbook-patch";
import { coverSheet } from "./cover-sheet";
import { resultsSheet } from "./results-sheet";
import { sealFindings } from "./seal-findings";
import { sealContext, type SealContext } from "./seal-context";
import { sealDigest, sealNamespace, sealXml, type SealOrigin, type SealRecord } from "./seal-record";
import type { SealedSheet, SealSheetNames } from "./sealed-sheet";
import { sealedInputs } from "./sealed-inputs";
import { sealOverlays } from "./seal-overlay";
import { sealFills, sealStyles } from "./seal-styles";
import { standardsSheet } from "./standards-sheet";

/** How a workbook is to be sealed. */
export interface SealOptions extends CheckOptions, SealOrigin {
  readonly language: Language;
  /** Names of the workbook's sheets that ours must not take. */
  readonly takenNames: readonly string[];
}

/** A seal: what to add to the workbook, and what travels with it. */
export interface Seal {
  readonly patch: WorkbookPatch;
  readonly record: SealRecord;
}

/**
 * Builds the checks of a standard into a workbook (封装), so that they work without this product.
 *
 * @remarks Three sheets of native formulas, colours and validations over the person's sheet, and a document part that
 * says where they come from. No cell of the person's changes. The formulas judge as `checkSheet` does, from the cells as
 * they stand; rules they do not know are counted as they stood when the seal was made. Numbers typed in other than plain
 * digits count as none.
 *
 * @throws {@link DomainError} `seal-not-readable` when the sheet has no schools to judge; `seal-with-easings` when
 * easings are switched on, which hang on more than formulas see; `pack-unknown`.
 */
export function sealWorkbook(grid: Grid, options: SealOptions): Seal {
  const checked = checkReading(grid, options);
  const { report, reading, pack } = checked;
  if (report.assessment === null || reading.schools.length === 0 || hasSeveralSheets(reading.schools)) {
    throw new DomainError("seal-not-readable", { sheet: report.sheet });
  }
  if (report.relaxations.length > 0) {
    throw new DomainError("seal-with-easings", {});
  }
  const { language, takenNames } = options;
  const switches = switchesUnder(pack, options.switches ?? asTheStandardSays);
  const names = freeNames(language, takenNames);
  return sealOf({ ...checked, grid, switches, language, names }, options);
}

/** Makes a seal of a sheet that was read. */
export function sealOf(sheet: SealedSheet, options: SealOrigin & Pick<SealOptions, "confirmed">): Seal {
  const context = sealContext(sheet);
  const inputs = sealedInputs(sheet);
  const digest = sealDigest(inputs, sheet.pack);
  const { version, sealedAt } = options;
  const patch = patchOf(context, { version, sealedAt }, digest);
  const record: SealRecord = {
    ...{ format: 1, version, sealedAt, inputs, digest },
    sheet: sheet.report.sheet,
    stage: sheet.report.stage,
    language: sheet.language,
    names: sheet.names,
    pack: sheet.pack,
    packHash: packHash(sheet.pack),
    switches: sheet.switches,
    confirmed: options.confirmed ?? null,
    added: recordOf(patch),
  };
  return { patch: { ...patch, parts: [{ namespace: sealNamespace, xml: sealXml(record) }] }, record };
}

function patchOf(context: SealContext, origin: SealOrigin, digest: string): WorkbookPatch {
  const found = sealFindings(context);
  return {
    sheets: [
      coverSheet(context, found, origin, digest),
      resultsSheet(context, found),
      standardsSheet(context.sheet, context.messages),
    ],
    overlays: sealOverlays(context),
    names: [],
    // the namespace alone counts for the record; the text holds that record
    parts: [{ namespace: sealNamespace, xml: "" }],
    styles: { ...sealStyles, ...legends },
  };
}

const legends = Object.fromEntries(
  Object.entries(sealFills).map(([outcome, fill]) => [
    `legend:${outcome}`,
    { ...fill, horizontal: "center" as const },
  ]),
);

function hasSeveralSheets(schools: SealedSheet["reading"]["schools"]): boolean {
  return new Set(schools.map(({ at }) => at.sheet)).size > 1;
}

/** As our sheets are called, with the same number behind each where one of the names is taken. */
function freeNames(language: Language, taken: readonly string[]): SealSheetNames {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const { sheets } = workbookMessagesIn[language].seal;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const names = Object.entries(sheets).map(([key, name]) => [key, name + suffix] as const);
    if (names.every(([, name]) => !used.has(name.toLowerCase()))) {
      return Object.fromEntries(names) as unknown as SealSheetNames;
    }
  }
}

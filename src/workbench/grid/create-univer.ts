import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode } from "@univerjs/sheets-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEnUs from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZhCn from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUs from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCn from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnUs from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZhCn from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnUs from "@univerjs/preset-sheets-note/locales/en-US";
import noteZhCn from "@univerjs/preset-sheets-note/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import { missingWords } from "./missing-words";

export type GridLocale = "zh-CN" | "en-US";

/** One running grid: the engine and its outward face. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

const localeTypes = { "zh-CN": LocaleType.ZH_CN, "en-US": LocaleType.EN_US } as const;

/** Commands that cannot be saved into a file here, so that nothing looks kept that is not. */
const hiddenMenus = ["sheet.command.add-worksheet-protection", "sheet.contextMenu.permission"];

/**
 * Starts a grid in `container`.
 *
 * @remarks Formulas with a stored result keep it until something they depend on changes, as in Excel.
 */
export function createUniver(container: HTMLElement, locale: GridLocale): RunningUniver {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: localeTypes[locale],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        ...[coreZhCn, conditionalZhCn, validationZhCn, noteZhCn, missingWords["zh-CN"]],
      ),
      [LocaleType.EN_US]: mergeLocales(
        ...[coreEnUs, conditionalEnUs, validationEnUs, noteEnUs, missingWords["en-US"]],
      ),
    },
  });
  for (const preset of presets(container)) {
    for (const entry of preset.plugins) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
      univer.registerPlugin(plugin, options);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** Changes the language of a running grid. */
export function setGridLocale({ api }: RunningUniver, locale: GridLocale): void {
  api.setLocale(localeTypes[locale]);
}

function presets(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      menu: Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }])),
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
}

import { TextEncoder } from "node:util";
import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { sealWorkbook, verifySeal, type Language, type SheetReport } from "../../src/core";
import type { FunctionDirectory } from "../../src/taskpane/functions/function-help";
import type { Checker, Explainer, Grouper } from "../../src/taskpane/checker/checker";
import type { Sealer } from "../../src/taskpane/checker/sealer";
import { App } from "../../src/taskpane/components/App";
import { type ThemeSource } from "../../src/taskpane/theme-source";
import { aReport } from "./a-report";
import { fakeWorkbook, schoolRows, type FakeWorkbook } from "./fake-workbook";

// a busy machine draws the pane in seconds; what never comes still fails
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

// jsdom lacks what every browser has
globalThis.TextEncoder ??= TextEncoder;
performance.measure ??= () => ({}) as PerformanceMeasure;

const alwaysLight: ThemeSource = { current: () => "light", subscribe: () => () => undefined };

export interface PaneSetup {
  readonly workbook?: FakeWorkbook;
  readonly checker?: Checker;
  readonly language?: Language;
  readonly functions?: FunctionDirectory;
  readonly explainer?: Explainer;
  readonly grouper?: Grouper;
  readonly sealer?: Sealer;
}

/** Makes seals at once, where it stands. */
export const sealerHere: Sealer = {
  seal: async (grid, options) => Promise.resolve(sealWorkbook(grid, { ...options, version: "1.2.3" })),
  verify: async (record, grid, ours) => Promise.resolve(verifySeal(record, grid, ours)),
};

/** A function with a range, a choice and a number, and one that fits other words. */
export const twoFunctions: FunctionDirectory = () =>
  Promise.resolve([
    {
      name: "GINI",
      description: "计算基尼系数。",
      parameters: [
        { name: "总量", description: "各校总量", optional: false, isRange: true, choices: null },
        { name: "在校生数", description: "各校在校生数", optional: true, isRange: true, choices: null },
        {
          name: "口径",
          description: "总量还是生均值",
          optional: true,
          isRange: false,
          choices: [{ value: "ratio", description: "已是生均值" }],
        },
      ],
    },
    {
      name: "PALMA",
      description: "计算帕尔马比率。",
      parameters: [{ name: "总量", description: "各校总量", optional: false, isRange: true, choices: null }],
    },
  ]);

/** Opens the pane over a workbook and waits until it has found a sheet or given up. */
export async function openPane({
  workbook = fakeWorkbook({ 小学: schoolRows }),
  checker = reporting(aReport()),
  language = "zh-CN",
  functions = twoFunctions,
  explainer = () => Promise.resolve([]),
  grouper = () => Promise.resolve([]),
  sealer = sealerHere,
}: PaneSetup = {}) {
  const onChooseLanguage = jest.fn();
  render(
    <App
      workbook={workbook}
      checker={checker}
      explainer={explainer}
      grouper={grouper}
      sealer={sealer}
      functions={functions}
      theme={alwaysLight}
      language={language}
      onChooseLanguage={onChooseLanguage}
    />,
  );
  await screen.findByRole("combobox", { name: language === "en" ? "Sheet" : "工作表" });
  // the first guess is made of promises that are already resolved
  await screen.findByRole("main");
  return { workbook, onChooseLanguage, user: userEvent.setup() };
}

/** A checker that always comes to the same report. */
export function reporting(report: SheetReport): Checker {
  return () => Promise.resolve(report);
}

/** Opens the pane and runs a check that comes to `report`. */
export async function openCheckedPane(report: SheetReport, setup: PaneSetup = {}) {
  const pane = await openPane({ checker: reporting(report), ...setup });
  await pane.user.click(await checkButton(setup.language));
  await screen.findByRole("region", { name: setup.language === "en" ? "Result" : "检查结果" });
  return pane;
}

/** The button that starts a check, once it can be pressed. */
export function checkButton(language: Language = "zh-CN"): Promise<HTMLElement> {
  return screen.findByRole("button", { name: language === "en" ? "Check" : "检查" });
}

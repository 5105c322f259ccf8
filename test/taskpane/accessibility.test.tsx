/**
 * @jest-environment jsdom
 */
import { run } from "axe-core";
import { screen } from "@testing-library/react";
import type { Language } from "../../src/core";
import { aLargeClass, aMissingValue, aReport, anAssumedStage } from "./a-report";
import { fakeWorkbook } from "./fake-workbook";
import { openCheckedPane, openPane } from "./open-pane";

/** What axe finds in the whole page; what needs drawing (colours, ligatures) is judged in a real browser. */
async function faults(): Promise<readonly string[]> {
  const drawn = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };
  const { violations } = await run(document, { rules: drawn });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

beforeAll(() => {
  document.title = "均衡指标";
});

describe.each<{ language: Language }>([{ language: "zh-CN" }, { language: "en" }])(
  "axe, in $language",
  (setup) => {
    it("finds nothing wrong with a result, on any of its tabs", async () => {
      const { user } = await openCheckedPane(
        aReport({ issues: [aMissingValue(), aLargeClass(), anAssumedStage()] }),
        setup,
      );
      expect(await faults()).toEqual([]);

      for (const tab of screen.getAllByRole("tab").slice(1)) {
        await user.click(tab);
        expect(await faults()).toEqual([]);
      }
      await user.click(screen.getByRole("tab", { name: /^(学校|Schools)/ }));
      await user.click(screen.getByRole("button", { name: /^城关小学/ }));
      expect(await faults()).toEqual([]);
    });

    it("finds nothing wrong with a workbook without a school sheet", async () => {
      await openPane({ ...setup, workbook: fakeWorkbook({ Sheet1: [["备注"]] }) });
      await screen.findByRole("region", { name: /没有找到学校表|No school sheet found/ });

      expect(await faults()).toEqual([]);
    });
  },
);

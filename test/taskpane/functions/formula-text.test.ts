import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { formulaText, functionNamespace } from "../../../src/taskpane/functions/formula-text";

const parameter = (optional: boolean, choices: readonly string[] | null = null) => ({
  ...{ name: "p", description: "", optional, isRange: choices === null },
  choices: choices?.map((value) => ({ value, description: "" })) ?? null,
});
const help = {
  name: "GINI",
  description: "",
  parameters: [parameter(false), parameter(true), parameter(true, ["ratio"]), parameter(true)],
};

describe("formulaText", () => {
  it.each([
    [["B2:B6"], "=EDU.GINI(B2:B6)"],
    [["B2:B6", "C2:C6"], "=EDU.GINI(B2:B6,C2:C6)"],
    [["'小 学'!$B$2:$B$6", "小学!C:C"], "=EDU.GINI('小 学'!$B$2:$B$6,小学!C:C)"],
    [["B2:B6", "", "ratio"], '=EDU.GINI(B2:B6,,"ratio")'],
    [["B2:B6", "", "", "0.5"], "=EDU.GINI(B2:B6,,,0.5)"],
    [["B2:B6", "", "", "城区 学校"], '=EDU.GINI(B2:B6,,,"城区 学校")'],
    [["B2:B6", "", "", 'a "b" c'], '=EDU.GINI(B2:B6,,,"a ""b"" c")'],
    [["B2:B6", "", "", '=HYPERLINK("x")'], '=EDU.GINI(B2:B6,,,"=HYPERLINK(""x"")")'],
    [["B2:B6", "", "", "A1)+SUM(B1"], '=EDU.GINI(B2:B6,,,"A1)+SUM(B1")'],
  ])("writes %j as %s", (given, formula) => {
    expect(formulaText(help, given)).toBe(formula);
  });

  it("is nothing while a required argument is missing", () => {
    expect(formulaText(help, [])).toBeNull();
    expect(formulaText(help, ["  ", "C2:C6"])).toBeNull();
  });

  it("uses the namespace of the manifest", () => {
    const manifest = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");
    expect(manifest).toContain(`DefaultValue="${functionNamespace}"`);
  });
});

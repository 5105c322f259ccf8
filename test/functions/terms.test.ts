import { inOneLine, weighting } from "../../src/functions/terms";
import { column } from "./formula";
import { argumentsOf, probeFunction } from "./probe";

describe("weighting", () => {
  const of = (values: Readonly<Record<string, unknown>>) =>
    weighting(argumentsOf(probeFunction(), { values }));

  it("is by pupils where they were given", () => {
    expect(of({ amounts: column(1, 2), pupils: column(3, 4) })["zh-CN"]).toBe("按在校生数加权");
    expect(of({ amounts: column(1, 2) })["zh-CN"]).toBe("不加权");
  });
});

it("puts the parts of a method side by side in each language's own commas", () => {
  expect(inOneLine({ "zh-CN": "基尼系数", en: "Gini" }, { "zh-CN": "不加权", en: "unweighted" })).toEqual({
    "zh-CN": "基尼系数，不加权",
    en: "Gini, unweighted",
  });
});

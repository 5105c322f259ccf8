import { indicators, messagesIn, packs } from "../../src/core";
import {
  indicatorParameter,
  stageParameter,
  standardParameter,
} from "../../src/functions/parameters/standards";
import type { FunctionParameter } from "../../src/functions/function-entry";

function read(parameter: FunctionParameter, written: string): string | null {
  return parameter.kind === "choice" ? (parameter.read?.(written) ?? null) : null;
}

const { "zh-CN": zhCn, en } = messagesIn;

describe("the names of indicators", () => {
  it.each(indicators.map(({ id }) => ({ id })))("$id is found by each of its own", ({ id }) => {
    [zhCn.indicators[id], en.indicators[id]].forEach(({ name, short }) => {
      expect(read(indicatorParameter, name)).toBe(id);
      expect(read(indicatorParameter, short.toUpperCase())).toBe(id);
    });
  });

  it("leave other words alone", () => {
    expect(["", "生均", "book", "__proto__"].map((word) => read(indicatorParameter, word))).toEqual([
      ...[null, null, null, null],
    ]);
  });
});

it("a stage is found by its Chinese name, and no other stage is taken for it", () => {
  expect(["小学", "初中", "高中"].map((word) => read(stageParameter, word))).toEqual([
    "primary",
    "junior",
    null,
  ]);
});

it("a standard is found by its title and by the number of its document", () => {
  packs.forEach(({ id, title }) => expect(read(standardParameter, title["zh-CN"])).toBe(id));
  expect(read(standardParameter, "教督〔2017〕6号")).toBe("cn-2017");
});

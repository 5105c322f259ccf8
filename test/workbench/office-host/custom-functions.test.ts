/**
 * @jest-environment jsdom
 */
import {
  customFunctions,
  type CustomFunctionOptions,
} from "../../../src/workbench/office-host/custom-functions";
import { connectOfficeHost } from "../../../src/workbench/office-host/office-host";
import { type FunctionMetadata } from "../../../src/workbench/office-host/function-metadata";
import { type FunctionCall } from "../../../src/workbench/spreadsheet";
import { memorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

const cells = { name: "cells", description: "一个区域", type: "any", dimensionality: "matrix" } as const;
const number = { name: "number", type: "number" } as const;

const metadata: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "ECHO", name: "ECHO", description: "原样返回", parameters: [cells] },
    { id: "HALF", name: "HALF", parameters: [number] },
    { id: "LATER", name: "LATER", parameters: [number] },
    { id: "NEVER", name: "NEVER", parameters: [] },
    { id: "REFUSE", name: "REFUSE", parameters: [] },
    { id: "THROWS", name: "THROWS", parameters: [] },
    { id: "ABSENT", name: "ABSENT", parameters: [] },
    { id: "READS", name: "READS", parameters: [number] },
    { id: "SUMALL", name: "SUMALL", parameters: [{ ...number, repeating: true }] },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [cells, { ...number, optional: true }],
      options: { requiresParameterAddresses: true },
    },
    {
      id: "PICK",
      name: "PICK",
      parameters: [{ name: "basis", type: "string", optional: true, customEnumId: "BASIS" }],
    },
  ],
  enums: [{ id: "BASIS", values: [{ name: "Weighted", stringValue: "weighted", tooltip: "按学生数加权" }] }],
};

interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

let office: OfficeWindow;

beforeAll(async () => {
  office = await openOfficeWindow(memorySpreadsheet({ sheets: { 小学: [] } }), {
    functionTimeoutMs: 1_000,
    addinScript(window) {
      const { CustomFunctions } = window as OfficeWindow["window"] & OfficeWindow;
      const { associate, Error: CellError, ErrorCode } = CustomFunctions;
      associate("ECHO", (matrix: unknown[][]) =>
        matrix.map((row) =>
          row.map((cell) => (cell instanceof CellError ? `错误 ${(cell as { code?: string }).code}` : cell)),
        ),
      );
      associate("HALF", (value: number) => value / 2);
      associate(
        "LATER",
        (value: number) => new window.Promise((resolve) => setTimeout(() => resolve(value + 1), 20)),
      );
      associate("NEVER", () => new window.Promise(() => undefined));
      associate("REFUSE", () => {
        throw new CellError(ErrorCode.invalidValue, "第 3 行没有学生数。");
      });
      associate("THROWS", () => {
        throw new window.TypeError("not for users");
      });
      associate("SUMALL", (values: number[]) => values.reduce((sum, value) => sum + value, 0));
      associate(
        "WHERE",
        (_cells: unknown, _optional: unknown, { address, parameterAddresses }: Invocation) => [
          [address, ...(parameterAddresses ?? [])],
        ],
      );
    },
  });
});
afterAll(() => office.close());

it("describes functions, parameters and choices for the formula bar", () => {
  const specs = functions();
  expect(specs.map(({ name }) => name)).toContain("EDU.ECHO");
  expect(spec("EDU.ECHO")).toMatchObject({
    description: "原样返回",
    parameters: [{ name: "cells", description: "一个区域", optional: false, repeating: false }],
  });
  expect(spec("EDU.PICK").parameters[0]!.choices).toEqual([
    { value: "weighted", description: "按学生数加权" },
  ]);
});

it("gives a value, also one that comes later", async () => {
  expect(await call("HALF", [7])).toBe(3.5);
  expect(await call("LATER", [7])).toBe(8);
});

it("hands over a matrix with blanks as 0 and errors as errors, and takes a matrix back", async () => {
  expect(
    await call("ECHO", [
      [
        [1, null, true],
        ["文字", { error: "#DIV/0!" }, 2],
      ],
    ]),
  ).toEqual([
    [1, 0, true],
    ["文字", "错误 #DIV/0!", 2],
  ]);
});

it("hands over blanks as another host would", async () => {
  expect(await call("ECHO", [[[null, 1]]], { blankAs: "empty-text" })).toEqual([["", 1]]);
  // a function that returns the null it got shows 0
  expect(await call("ECHO", [[[null, 1]]], { blankAs: "null" })).toEqual([[0, 1]]);
});

it("hands over one cell as a matrix where the function takes a range", async () => {
  expect(await call("ECHO", [5])).toEqual([[5]]);
});

it("shows the function's own error with its sentence", async () => {
  expect(await call("REFUSE", [])).toEqual({ error: "#VALUE!", message: "第 3 行没有学生数。" });
});

it("shows #VALUE! without internals when the function breaks", async () => {
  expect(await call("THROWS", [])).toEqual({ error: "#VALUE!" });
});

it("shows #DIV/0! style errors of the argument when the parameter is not of type any", async () => {
  expect(await call("HALF", [{ error: "#DIV/0!" }])).toEqual({ error: "#DIV/0!" });
});

it.each([
  { name: "HALF", args: ["多"], message: "参数“number”应为数字。" },
  { name: "HALF", args: [[[1, 2]]], message: "参数“number”只能是一个值，不能是区域。" },
  { name: "HALF", args: [], message: "缺少参数“number”。" },
  { name: "HALF", args: [1, 2], message: "函数 HALF 最多有 1 个参数。" },
])("refuses $name($args) with a sentence", async ({ name, args, message }) => {
  expect(await call(name, args)).toEqual({ error: "#VALUE!", message });
});

it("converts arguments to the declared type as Excel does", async () => {
  expect(await call("HALF", ["7"])).toBe(3.5);
  expect(await call("HALF", [true])).toBe(0.5);
  expect(await call("HALF", [null])).toBe(0);
});

it("collects repeating arguments", async () => {
  expect(await call("SUMALL", [1, 2, 3])).toBe(6);
});

it("tells a function its own cell and its arguments' addresses when it asks for them", async () => {
  const answer = await spec("EDU.WHERE").call({
    args: [[[1, 2]], undefined],
    addresses: ["小学!A1:B1", null],
    caller: "小学!C1",
  });
  expect(answer).toEqual([["小学!C1", "小学!A1:B1", 0]]);
});

it("shows #VALUE! with a sentence when no result comes in time", async () => {
  expect(await call("NEVER", [])).toEqual({
    error: "#VALUE!",
    message: "函数 NEVER 在 1 秒内没有给出结果。请重新计算，或缩小参数区域。",
  });
});

it("shows #NAME? with a sentence for a function the add-in does not provide", async () => {
  expect(await call("ABSENT", [])).toEqual({
    error: "#NAME?",
    message: "加载项没有提供函数 ABSENT。请检查函数名称，或重新载入加载项。",
  });
}, 10_000);

it("lets a function read the sheet while it computes", async () => {
  office.CustomFunctions.associate("READS", async (value: number) =>
    office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("小学").getRange("A1").load("valueTypes");
      await context.sync();
      return `${value} ${String(range.valueTypes[0]![0])}`;
    }),
  );
  expect(await call("READS", [1])).toBe("1 Empty");
});

function functions(options: Partial<CustomFunctionOptions> = {}) {
  return customFunctions(metadata, office.host, { namespace: "EDU", ...options });
}

function spec(name: string, options: Partial<CustomFunctionOptions> = {}) {
  return functions(options).find((candidate) => candidate.name === name)!;
}

function call(name: string, args: FunctionCall["args"], options: Partial<CustomFunctionOptions> = {}) {
  return spec(`EDU.${name}`, options).call({ args, addresses: args.map(() => null), caller: "小学!Z1" });
}

it("shows #VALUE! with a sentence when the add-in never starts", async () => {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const host = connectOfficeHost(frame.contentWindow!, memorySpreadsheet({ sheets: { 小学: [] } }), {
    locale: "en-US",
    documentName: "county.xlsx",
    functionTimeoutMs: 50,
  });
  expect(await host.callFunction("HALF", [1], null, null)).toEqual({
    error: "#VALUE!",
    message: "The add-in has not started and cannot calculate. Open it again.",
  });
  host.dispose();
});

/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { functionsMetadata } from "../../src/functions/metadata";

interface Runtime {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (...values: unknown[]) => unknown>>;
  };
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
}

// Microsoft's own custom-function runtime, unmodified; it asks which script tag it came from
const fileName = "custom-functions-runtime.debug.js";
const path = require.resolve(`@microsoft/office-js/dist/${fileName}`);

describe("the association", () => {
  let runtime: Runtime;

  beforeAll(async () => {
    const tag = document.createElement("script");
    tag.src = `https://localhost/${fileName}`;
    document.head.append(tag);
    window.eval(readFileSync(path, "utf8"));
    runtime = (window as unknown as { CustomFunctions: Runtime }).CustomFunctions;
    await import("../../src/functions");
  });

  const call = (id: string, ...values: unknown[]) => runtime._association.mappings[id]?.(...values);

  it("connects every function of functions.json, and no other", () => {
    expect(Object.keys(runtime._association.mappings)).toEqual(
      functionsMetadata("en").functions.map(({ id }) => id),
    );
  });

  it("answers a call as Excel makes it, the description of the call last", () => {
    const amounts = [[279], [137], [935], [160], [402]];
    const pupils = [[45], [37], [89], [76], [55]];
    const invocation = { parameterAddresses: ["小学!C2:C6", "小学!B2:B6", null, null] };
    expect(call("BALANCE_CV", amounts, pupils, null, null, invocation)).toEqual([
      [expect.closeTo(0.5152566298844764, 14)],
    ]);
  });

  it("puts a refusal into the cell as #VALUE! with its sentence", () => {
    const invocation = { parameterAddresses: ["小学!C2:C3", null, null] };
    const refused = () => call("GAP_RATIO", [[1], ["x"]], null, null, invocation);
    expect(refused).toThrow(runtime.Error);
    expect(refused).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: "单元格 小学!C3 的内容是“x”，应为数值，请改正。" }),
    );
  });

  it("refuses a 0 that no workbook can explain, by a promise that is settled", async () => {
    const invocation = { parameterAddresses: ["小学!C2:C3", null, null] };
    await expect(call("GAP_RATIO", [[0], [5]], null, "range", invocation)).rejects.toThrow(
      "无法判断单元格 小学!C2 是空白还是 0",
    );
  });
});

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

  it("answers a preview in the formula bar as it answers the cell", () => {
    const invocation = { parameterAddresses: ["小学!C2:C3"], isInValuePreview: true };
    expect(call("GAP_RATIO", [[2], [6]], null, null, null, null, null, invocation)).toEqual([[3]]);
  });

  it("spills what a figure rests on", () => {
    const invocation = { parameterAddresses: ["小学!C2:C3"] };
    expect(call("GAP_RATIO", [[2], [6]], null, null, "range", null, "detail", invocation)).toEqual([
      ["极差", 4],
      ["采用行数", 2],
      ["未采用行数", 0],
      ["方法", "最大值−最小值"],
    ]);
  });

  it("refuses a 0 where the host tells no addresses", () => {
    expect(() => call("GAP_RATIO", [[0], [6]], null, null, "range", null, null, {})).toThrow(
      "无法判断“总量”第 1 行是空白还是 0",
    );
  });

  it.each([
    { platform: "OfficeOnline", answer: "refuses", refused: true },
    { platform: "PC", answer: "computes", refused: false },
  ])("$answer more than Excel on the web hands over when it runs on $platform", ({ platform, refused }) => {
    const office = (window as unknown as { Office: { context?: unknown } }).Office;
    const { context } = office;
    office.context = { platform, displayLanguage: "en-US" };
    try {
      const figures = Array.from({ length: 300_000 }, (_, row) => [(row + 1) / 7]);
      const answer = () =>
        call("GAP_RATIO", figures, null, null, null, null, null, { parameterAddresses: [] });
      if (refused) {
        expect(answer).toThrow(/5 MB that Excel on the web hands to a function/u);
      } else {
        expect(answer()).toEqual([[expect.closeTo(300_000, 6)]]);
      }
    } finally {
      office.context = context;
    }
  });

  it("puts a refusal into the cell as #VALUE! with its sentence", () => {
    const invocation = { parameterAddresses: ["小学!C2:C3", null, null] };
    const refused = () => call("GAP_RATIO", [[1], ["约2"]], null, null, invocation);
    expect(refused).toThrow(runtime.Error);
    expect(refused).toThrow(
      expect.objectContaining({
        code: "#VALUE!",
        message: "单元格 小学!C3 的内容是“约2”，应为数值，请改正。",
      }),
    );
  });

  describe("of functions that go by a standard", () => {
    const host = () => (window as unknown as { Office: { context?: unknown; onReady?: unknown } }).Office;
    const documentWith = (kept: unknown) => ({
      displayLanguage: "zh-CN",
      document: {
        settings: { get: (key: string) => (key === "balance-indicators.standard" ? kept : null) },
      },
    });
    const books = (standard: string | null = null) =>
      call("STANDARD", "books", "primary", standard, null, null, null, null, null, null, {
        parameterAddresses: [],
      });
    let before: { context?: unknown; onReady?: unknown };

    beforeEach(() => {
      before = { ...host() };
    });
    afterEach(() => {
      Object.assign(host(), { context: before.context, onReady: before.onReady });
    });

    it("reads the one chosen for the workbook at each call, at once", () => {
      host().context = documentWith({ packId: "guizhou", stage: null });
      expect(books()).toEqual([[20]]);
      host().context = documentWith({ packId: "hebei", stage: null });
      expect(books()).toEqual([[25]]);
    });

    it("lets the formula's own standard win", () => {
      host().context = documentWith({ packId: "guizhou", stage: null });
      expect(books("hebei")).toEqual([[25]]);
    });

    it("takes the national standard where nothing was chosen, which asks nothing of books", () => {
      host().context = documentWith(null);
      expect(() => books()).toThrow("教督〔2017〕6号没有对小学的“生均图书册数”规定标准值");
    });

    it("waits for the host to tell of the document before it takes that nothing was chosen", async () => {
      let ready: () => void = () => undefined;
      const started = new Promise<void>((resolve) => (ready = resolve));
      Object.assign(host(), { context: undefined, onReady: () => started });
      const answer = books();
      host().context = documentWith({ packId: "hebei", stage: null });
      ready();
      expect(await answer).toEqual([[25]]);
    });
  });

  it("refuses a 0 that no workbook can explain, by a promise that is settled", async () => {
    const invocation = { parameterAddresses: ["小学!C2:C3", null, null] };
    await expect(call("GAP_RATIO", [[0], [5]], null, null, "range", invocation)).rejects.toThrow(
      "无法判断单元格 小学!C2 是空白还是 0",
    );
  });
});

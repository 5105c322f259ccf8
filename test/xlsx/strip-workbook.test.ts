import { unzipSync } from "fflate";
import {
  extendWorkbook,
  readParts,
  readWorkbook,
  stripWorkbook,
  writeWorkbook,
  emptySheet,
  type WorkbookRemoval,
} from "../../src/xlsx";
import { aFullAddition, anAddition } from "./an-addition";

const school = { ...emptySheet("小学"), cells: [{ row: 0, column: 0, value: 1 }] };
const plain = writeWorkbook({ sheets: [school], styles: [], activeSheet: 0, definedNames: [] });
const addition = aFullAddition("小学");
const nothing: WorkbookRemoval = { sheets: [], overlays: [], names: [], parts: [] };
const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };

describe("taking off a workbook what was laid over it", () => {
  const extended = extendWorkbook(plain, addition);

  it("undoes an addition to the very bytes when its sheets and parts go", () => {
    const removal = {
      sheets: addition.sheets.map(({ name }) => name),
      overlays: addition.overlays,
      names: addition.names.map(({ name }) => name),
      parts: readParts(extended),
    };
    expect(unzipSync(stripWorkbook(extended, removal))).toEqual(unzipSync(plain));
  });

  it("takes off single rules, names and parts, and leaves the rest", () => {
    const format = { areas: [area], formula: "A1>5", fill: "#ff0000" };
    const rule = { ...addition.overlays[0]!.validations[0]!, areas: [area] };
    const overlays = [{ sheet: "小学", formats: [format], validations: [rule] }];
    const names = [{ name: "限", refersTo: "小学!$A$1" }];
    const parts = [{ namespace: "urn:test:seal", xml: '<seal xmlns="urn:test:seal">2</seal>' }];
    const twice = extendWorkbook(
      extendWorkbook(plain, anAddition({ names, parts })),
      anAddition({ overlays, names: [{ name: "余", refersTo: "小学!$A$2" }] }),
    );

    const once = readWorkbook(stripWorkbook(twice, { ...nothing, overlays, names: ["限"] }), "");
    expect([once.sheets[0]!.formulaFormats, once.sheets[0]!.validations]).toEqual([undefined, []]);
    expect(once.definedNames.map(({ name }) => name)).toEqual(["余"]);
    const [part] = readParts(twice);
    expect(readParts(stripWorkbook(twice, { ...nothing, parts: [part!] }))).toEqual([]);
    const others = stripWorkbook(twice, { ...nothing, overlays: [{ ...overlays[0]!, formats: [] }] });
    expect(readWorkbook(others, "").sheets[0]!.formulaFormats).toHaveLength(1);
    expect(readParts(others)).toEqual([part]);
  });

  it("passes over what is not there", () => {
    const overlays = [
      { sheet: "无", formats: [{ areas: [area], formula: "A1" }], validations: [] },
      { sheet: "小学", formats: [{ areas: [area], formula: "A1" }], validations: [{ areas: [area] }] },
    ];
    const removal = { sheets: ["无"], overlays, names: ["无"], parts: [{ namespace: "urn:a", xml: "<a/>" }] };
    expect(unzipSync(stripWorkbook(extended, removal))).toEqual(unzipSync(extended));
  });
});

describe("reading the custom XML parts of a workbook", () => {
  it("gives their texts, and not what undoes an addition", () => {
    const parts = readParts(extendWorkbook(plain, addition));
    expect(parts).toEqual([
      { namespace: "urn:test:seal", xml: expect.stringContaining("&lt;甲&gt;</seal>") as string },
    ]);
  });

  it("finds none in a table of text", () => {
    expect(readParts(new TextEncoder().encode("a,b\n1,2"), "a.csv")).toEqual([]);
  });
});

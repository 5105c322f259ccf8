import fc from "fast-check";
import { fieldIds, understandColumns, type Cell, type ColumnUnderstanding } from "../../../src/core";
import { confirmedHeaders, type Confirmation } from "../../../src/core/sheets/confirmed-headers";
import { readAnySheet } from "../../../src/core/sheets/read-any-sheet";
import { aGrid, forStage } from "../a-sheet";

const header = [
  "学校名称",
  "在校生数",
  "骨干教帅数",
  "生均图书册数",
  "教学仪器设备值",
  "计算机（台）",
  "计算机数",
  "备注",
  "初中班级数",
];
const rows: Cell[][] = [
  ["某县小学基本情况"],
  header,
  ["城关小学", 100, 5, 30, 12, 40, 41, "无", 3],
  ["东街小学", 200, 6, 31, 13, 50, 51, null, 4],
];
const options = (confirmations: readonly Confirmation[] = []) => ({
  stage: "primary" as const,
  confirmed: confirmedHeaders(confirmations),
});
const columns = (confirmations: readonly Confirmation[] = [], from: Cell[][] = rows) =>
  understandColumns(aGrid(from), options(confirmations));
const read = (confirmations: readonly Confirmation[] = [], from: Cell[][] = rows) =>
  readAnySheet(aGrid(from), { ...forStage("primary"), ...options(confirmations) });
const named = (name: string, all: readonly ColumnUnderstanding[] = columns()) =>
  all.find((column) => column.header === name)!;

describe("the columns of a table", () => {
  it("are told of one and all, from left to right, with their cells", () => {
    expect(columns().map((column) => column.header)).toEqual(header);
    expect(named("骨干教帅数").at).toEqual({ sheet: aGrid(rows).origin.sheet, row: 1, column: 2 });
    expect(named("备注").samples).toEqual(["无"]);
  });

  it("are understood exactly as the sheet is read", () => {
    const used = columns().filter(({ use }) => use === "used");
    expect(used.map(({ field, at, factor }) => ({ field, at, factor }))).toEqual(
      [...read().columns]
        .sort((a, b) => a.index - b.index)
        .map(({ field, at, factor }) => ({ field, at, factor })),
    );
  });

  it.each([
    ["在校生数", { field: "pupils", found: "name", confidence: "certain", use: "used" }],
    ["骨干教帅数", { field: null, found: "slip", confidence: "guess", use: "unused" }],
    ["生均图书册数", { field: null, found: "ratio", confidence: "none", use: "unused" }],
    ["教学仪器设备值", { unit: "万元", unitAssumed: true, factor: 10_000 }],
    ["计算机数", { field: "computers", use: "repeated", usedInstead: "计算机（台）" }],
    ["备注", { field: null, found: "unknown", confidence: "none" }],
    ["初中班级数", { field: "classes", use: "other-stage", stage: "junior" }],
  ])("say how %s was found, and how sure that is", (name, expected) => {
    expect(named(name)).toMatchObject(expected);
  });

  it("offer the field of a slip and the amount of a ratio first", () => {
    expect(named("骨干教帅数").alternatives[0]).toBe("backbone-teachers");
    expect(named("生均图书册数").alternatives[0]).toBe("books");
  });

  it("are only guessed where the cells do not look like what the header says", () => {
    const odd = columns([], [header, ["城关小学", "甲班", 5, 1, 1, 1, 1, "无", 1]]);
    expect(named("在校生数", odd)).toMatchObject({ confidence: "guess", cellsFit: false, field: "pupils" });
  });

  it("are told of where the sheet cannot be assessed, and where nothing in it is known", () => {
    const strange: Cell[][] = [
      ["甲", "乙", "丙"],
      ["城关小学", 100, 9],
    ];
    const found = columns([], strange).map(({ header: text }) => text);
    expect(found).toEqual(["甲", "乙", "丙"]);
    expect(columns([], [[1, 2, 3]])).toEqual([]);
  });

  it("have no header where none is written", () => {
    const more = columns([], [header, ["城关小学", 100, 5, 1, 1, 1, 1, "无", 1, 77]]);
    expect(more.at(-1)).toMatchObject({ header: "", found: "no-header", samples: [77] });
  });
});

describe("a confirmation", () => {
  const slip: Confirmation = { header: "骨干教帅数", field: "backbone-teachers" };

  it("makes a column certain and has it read", () => {
    expect(named("骨干教帅数", columns([slip]))).toMatchObject({
      ...{ field: "backbone-teachers", found: "confirmed", confidence: "certain", use: "used" },
    });
    expect(read([slip]).schools[0]!.amounts["backbone-teachers"]!.value).toBe(5);
  });

  it("of none of our fields takes the column out", () => {
    const none = [{ ...named("计算机（台）").place, field: null }];
    expect(named("计算机（台）", columns(none))).toMatchObject({ field: null, found: "confirmed" });
    expect(read(none).schools[0]!.amounts.computers).toMatchObject({ value: 41 });
  });

  it("wins over a column that is so named", () => {
    const other = [{ header: "计算机数", field: "computers" as const }];
    expect(named("计算机数", columns(other)).use).toBe("repeated");
    const place = named("计算机数").place;
    const said = [{ ...place, field: "computers" as const }];
    expect(named("计算机数", columns(said))).toMatchObject({ use: "used", confidence: "certain" });
    expect(named("计算机（台）", columns(said))).toMatchObject({ use: "repeated" });
    expect(read(said).schools[0]!.amounts.computers!.value).toBe(41);
  });

  it("keeps the unit that stands below the header", () => {
    const below: Cell[][] = [
      ["学校名称", "在校生数", "设备帐面"],
      ["", "人", "元"],
      ["城关小学", 100, 5000],
    ];
    const said = [{ header: "设备帐面", field: "equipment-value" as const }];
    expect(read(said, below).schools[0]!.amounts["equipment-value"]!.value).toBe(5000);
  });

  it("tells apart columns of one header by what stands over them", () => {
    const twoLines: Cell[][] = [
      ["学校名称", "在校生数", "甲类", null, "乙类", null, "规模"],
      [null, null, "现有", "新增", "现有", "新增", "班级数"],
      ["城关小学", 100, 1, 2, 3, 4, 5],
    ];
    const third = columns([], twoLines).filter((column) => column.header === "现有")[1]!;
    const said = [{ ...third.place, field: "computers" as const }];
    const after = columns(said, twoLines).filter((column) => column.header === "现有");
    expect(after.map(({ found }) => found === "confirmed")).toEqual([false, true]);
  });

  it("says where the header is when nothing else does", () => {
    const strange: Cell[][] = [
      ["甲", "乙", "丙"],
      ["城关小学", 100, 9],
    ];
    const said: readonly Confirmation[] = [
      { header: "甲", field: "school-name" },
      { header: "乙", field: "pupils" },
    ];
    expect(read(said, strange).schools.map(({ name }) => name)).toEqual(["城关小学"]);
  });

  it("never touches another column, whatever is confirmed", () => {
    const before = columns();
    fc.assert(
      fc.property(fc.constantFrom(...before), fc.constantFrom(...fieldIds, null), ({ place, at }, field) => {
        const after = columns([{ ...place, field }]);
        const own = after.find((column) => column.at.column === at.column)!;
        expect(own.confidence).toBe("certain");
        expect(own.found).toBe("confirmed");
        after
          .filter((column) => column !== own)
          .forEach((column) => {
            const old = before.find((each) => each.at.column === column.at.column)!;
            // which of two columns of a field is used may change; what a header means never does
            expect(column.header).toBe(old.header);
            expect(column.found === "confirmed").toBe(false);
            if (old.found !== "slip" && old.use !== "other-stage") {
              expect(column.field).toBe(old.field);
            }
          });
      }),
    );
  });
});

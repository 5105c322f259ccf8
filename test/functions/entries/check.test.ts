import { checks } from "../../../src/core";
import { beside, countyInOrder, rowsOf } from "../judging";

const [headers = [], first = [], second = []] = countyInOrder;
const pupils = headers.indexOf("在校生数");
const rooms = headers.indexOf("网络多媒体教室数");

const told = { readBlanks: () => Promise.resolve(() => false) };

/** A school's row with one cell replaced. */
function withCell<T>(row: readonly T[], index: number, content: T): readonly T[] {
  return row.map((cell, position) => (position === index ? content : cell));
}

describe("CHECK", () => {
  it("says so when there is nothing to find", async () => {
    const rows = await rowsOf("CHECK", { table: countyInOrder });
    expect(rows[0]?.[0]).toBe("未发现问题。");
    expect(["错误条数", "待说明条数", "提示条数"].map((severity) => beside(rows, severity))).toEqual([
      0, 0, 0,
    ]);
    expect(beside(rows, "采用行数")).toBe(2);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["方法", "按小学、教督〔2017〕6号逐条规则检查"]);
  });

  const faulty = [headers, withCell(first, pupils, null), withCell(second, rooms, -25)];

  it("names the cells of the sheet, errors first, with code, school and sentence", async () => {
    const rows = await rowsOf("CHECK", { table: faulty }, { addresses: { table: "小学!B3:N5" } });
    expect(rows[0]).toEqual(["程度", "代码", "学校", "单元格", "问题"]);
    expect(rows.slice(1).filter(([, code]) => code === "value-missing" || code === "value-negative")).toEqual(
      [
        [
          ...["错误", "value-missing", "甲小学", "小学!E4"],
          "甲小学：没有填写在校生数。请补填；确实没有的填 0，空白不会当作 0。",
        ],
        ["错误", "value-negative", "乙小学", "小学!N5", expect.stringContaining("-25")],
      ],
    );
    expect(beside(rows, "单元格")).toBeUndefined();
  });

  it("counts cells from the table's first where nobody can tell where it sits, and says so", async () => {
    const rows = await rowsOf("CHECK", { table: faulty });
    expect(rows.find(([, code]) => code === "value-missing")?.[3]).toBe("D2");
    expect(beside(rows, "单元格")).toBe("从表格左上角算起，第一格为 A1");
  });

  it("reads past title rows, and takes the stage from them", async () => {
    const titled = [["某县初中基本情况表", ...Array<null>(headers.length - 1).fill(null)], headers, second];
    const rows = await rowsOf("CHECK", { table: titled });
    expect(beside(rows, "方法")).toBe("按初中、教督〔2017〕6号逐条规则检查");
  });

  it("lists as many as asked for, and counts the others", async () => {
    const all = await rowsOf("CHECK", { table: faulty });
    const issues = all.filter(([, code]) => typeof code === "string" && /^[a-z]+(?:-[a-z]+)+$/u.test(code));
    const rows = await rowsOf("CHECK", { table: faulty, rows: 1 });
    expect(issues.length).toBeGreaterThan(1);
    expect(beside(rows, "未列出的问题")).toBe(issues.length - 1);
    expect(beside(all, "未列出的问题")).toBeUndefined();
    expect(rows.length).toBe(all.length - issues.length + 2);
  });

  it("gives every listed code to one of the rules or to the reading of the sheet, in any language", async () => {
    const [chinese, english] = [
      await rowsOf("CHECK", { table: faulty }),
      await rowsOf("CHECK", { table: faulty }, { language: "en" }),
    ];
    const codes = chinese
      .map(([, code]) => code)
      .filter((code) => checks.some((check) => check.codes.includes(code as never)));
    expect(codes.length).toBeGreaterThan(1);
    expect(english.map(([, code]) => code).filter((code) => codes.includes(code))).toEqual(codes);
  });

  it("goes by the standard of the argument, else by the one chosen for the workbook", async () => {
    const chosen = { standard: { packId: "cn-2012", stage: null } };
    const byWorkbook = await rowsOf("CHECK", { table: countyInOrder }, chosen);
    expect(beside(byWorkbook, "文号")).toBe("教督〔2012〕3号");
    expect(beside(byWorkbook, "标准的选定")).toBe("本工作簿所选");
    const byFormula = await rowsOf("CHECK", { table: countyInOrder, standard: "cn-2017" }, chosen);
    expect(beside(byFormula, "文号")).toBe("教督〔2017〕6号");
  });

  it("takes the workbook's stage only where the table tells none", async () => {
    const untold = countyInOrder.map((row) =>
      row
        .filter((_, index) => index !== 2)
        .map((cell) => (typeof cell === "string" ? cell.replace("小学", "学校") : cell)),
    );
    const chosen = { standard: { packId: null, stage: "junior" as const } };
    expect(beside(await rowsOf("CHECK", { table: untold }, chosen), "方法")).toMatch(/^按初中/u);
    expect(beside(await rowsOf("CHECK", { table: countyInOrder }, chosen), "方法")).toMatch(/^按小学/u);
    const assumed = await rowsOf("CHECK", { table: untold });
    expect(assumed.some(([, code]) => code === "stage-assumed")).toBe(true);
  });

  it("compares with last year's table when that is given", async () => {
    const lastYear = [headers, first, second, withCell(second, 0, "丙小学")];
    const rows = await rowsOf("CHECK", { table: countyInOrder, "last-year": lastYear });
    const alone = await rowsOf("CHECK", { table: countyInOrder });
    expect(rows.length).toBeGreaterThan(alone.length);
  });

  it("tells what is wrong with a table that has no headers", async () => {
    const rows = await rowsOf("CHECK", {
      table: [
        ["甲小学", 2000],
        ["乙小学", 1000],
      ],
    });
    expect(Number(beside(rows, "错误条数"))).toBeGreaterThan(0);
  });

  it.each([
    { named: { table: [[null]] }, sentence: /^“表格”的区域内没有数据/u },
    { named: { table: countyInOrder, rows: 0 }, sentence: "“条数”为 0，应在 1 与 10000 之间，请改正。" },
    { named: { table: countyInOrder, rows: 2.5 }, sentence: "“条数”为 2.5，应为整数，请改正。" },
    {
      named: { table: countyInOrder, stage: "高中" },
      sentence: "“学段”不能是“高中”，可选：primary、junior。",
    },
  ])("refuses: $sentence", async ({ named, sentence }) => {
    expect((await rowsOf("CHECK", named, told))[0]?.[0]).toMatch(sentence);
  });
});

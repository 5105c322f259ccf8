import { readFileSync } from "node:fs";
import { join } from "node:path";
import { captured, type Files } from "./captured-run";
import { countyFile } from "./county-files";

interface IndicesOutput {
  readonly used: number;
  readonly ignored: number;
  readonly ignoredRows: readonly { readonly row: number; readonly reason: string }[];
  readonly columns: { readonly amount: { readonly header: string; readonly number: number } };
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly value: number | null;
    readonly message: string | null;
  }[];
  readonly groups: readonly { readonly group: string | null; readonly mean: number }[] | null;
  readonly groupGap: { readonly highest: string; readonly lowest: string; readonly ratio: number } | null;
}

// published worked example: library books in five primary schools, printed answer 0.52
// https://m.777doc.com/doc-2019910.html
const example = readFileSync(join(__dirname, "../../assets/samples/worked-example.csv"), "utf8");
const weighed = ["--amount", "books", "--pupils", "pupils"];

async function measured(table: Files[string], ...flags: string[]) {
  const { output } = await captured(["indices", "t.csv", "--format", "json", ...flags], { "t.csv": table });
  return JSON.parse(output) as IndicesOutput;
}

function valueOf({ measures }: IndicesOutput, id: string): number {
  return measures.find((measure) => measure.id === id)?.value ?? Number.NaN;
}

describe("balance indices", () => {
  it("gives the coefficient of the published worked example", async () => {
    expect(valueOf(await measured(example, ...weighed), "cv")).toBeCloseTo(0.5152566298844764, 12);
  });

  it.each([
    { id: "mean", value: 6.3344370860927155 },
    { id: "standardDeviation", value: 3.2638607052 },
    { id: "populationCv", value: 0.4887706816 },
    { id: "sampleCv", value: 0.5464622347 },
    { id: "gapRatio", value: 4.9901685393 },
    { id: "range", value: 8.4003548196 },
    { id: "median", value: 6.2 },
  ])("gives the $id of the worked example", async ({ id, value }) => {
    expect(valueOf(await measured(example, ...weighed), id)).toBeCloseTo(value, 9);
  });

  it("takes a column by its letter", async () => {
    const { columns, used } = await measured(example, "--amount", "C", "--pupils", "B");
    expect(columns.amount).toEqual({ header: "books", number: 3 });
    expect(used).toBe(5);
  });

  it("finds headers below title rows, without their units", async () => {
    const argv = ["indices", "county.xlsx", "--format", "json", "--sheet", "初中"];
    const { output } = await captured([...argv, "--amount", "网络多媒体教室数", "--pupils", "在校生数"], {
      "county.xlsx": countyFile([]),
    });
    const { columns, used, ignoredRows } = JSON.parse(output) as IndicesOutput;
    expect(columns.amount.header).toBe("网络多媒体教室数（间）");
    expect(used).toBe(20);
    expect(ignoredRows[0]).toEqual({ row: 25, reason: "total-row" });
  });

  it("weighs ratios without dividing them when told so", async () => {
    const ratios = "school,perPupil,pupils\n甲,6,100\n乙,9,200\n";
    const output = await measured(ratios, "--amount", "perPupil", "--pupils", "pupils", "--ratio");
    expect(valueOf(output, "mean")).toBe(8);
  });

  it("leaves out blanks, texts, totals and schools without pupils, and lists them", async () => {
    const table =
      "school,pupils,books\n甲,10,20\n乙,10,\n丙,10,约30\n丁,,30\n戊,0,30\n己,10,60\n合计,40,170\n";
    const { used, ignored, ignoredRows } = await measured(table, ...weighed);
    expect({ used, ignored }).toEqual({ used: 2, ignored: 5 });
    expect(ignoredRows).toEqual([
      { row: 3, reason: "amount-blank" },
      { row: 4, reason: "amount-not-number" },
      { row: 5, reason: "pupils-blank" },
      { row: 6, reason: "pupils-not-positive" },
      { row: 8, reason: "total-row" },
    ]);
  });

  it("keeps a school whose amount is 0", async () => {
    const output = await measured("school,pupils,books\n甲,10,0\n乙,10,20\n", ...weighed);
    expect(valueOf(output, "cv")).toBe(1);
  });

  it("says why a measure does not exist instead of giving a number", async () => {
    const { measures } = await measured("school,pupils,books\n甲,10,0\n乙,10,20\n", ...weighed);
    const gap = measures.find(({ id }) => id === "gapRatio");
    expect(gap?.value).toBeNull();
    expect(gap?.message).toContain("极差率没有意义");
  });

  it("compares groups by their totals over their pupils", async () => {
    const grouped = example
      .split("\n")
      .map((line, index) => (line === "" ? "" : `${line},${["group", "城", "乡", "城", "乡", "城"][index]}`))
      .join("\n");
    const { groups, groupGap } = await measured(grouped, ...weighed, "--group", "group");
    expect(groups?.map(({ group }) => group)).toEqual(["城", "乡"]);
    expect(groupGap).toMatchObject({ highest: "城", lowest: "乡" });
    expect(groupGap?.ratio).toBeCloseTo(3.2531309568, 9);
  });

  it("names every measure and how many rows it rests on", async () => {
    const { output } = await captured(["indices", "t.csv", ...weighed], { "t.csv": example });
    expect(output).toContain("参加计算 5 行，未参加 0 行。");
    expect(output).toMatch(/^差异系数 +0\.51525662988447/m);
  });

  it.each<{ title: string; argv: string[]; table: string; exitCode: number; says: string }>([
    {
      title: "a column that is not there",
      ...{ argv: ["--amount", "computers"], table: example, exitCode: 1 },
      says: "现有列标题：“school”、“pupils”、“books”。",
    },
    {
      title: "a column of text",
      ...{ argv: ["--amount", "school"], table: example, exitCode: 1 },
      says: "没有可参加计算的数值",
    },
    {
      title: "a sheet that is not there",
      ...{ argv: ["--amount", "books", "--sheet", "初中"], table: example, exitCode: 1 },
      says: "没有名为“初中”的工作表",
    },
    { title: "an empty file", argv: ["--amount", "books"], table: "", exitCode: 3, says: "是空的" },
  ])("refuses $title with a sentence", async ({ argv, table, exitCode, says }) => {
    const answer = await captured(["indices", "t.csv", ...argv], { "t.csv": table });
    expect({ exitCode: answer.exitCode, output: answer.output }).toEqual({ exitCode, output: "" });
    expect(answer.errors).toContain(says);
  });
});

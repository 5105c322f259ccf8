import { captured } from "./captured-run";

const header = "学校名称,学校标识码,办学类型,在校生数（人）,教学仪器设备值（万元）";
const part = (...rows: string[]) => `${[header, ...rows].join("\n")}\n`;
const merge = ["check", "--merge", "--standard", "cn-2017", "--stage", "primary", "--format", "json"];

interface Output {
  readonly files: readonly {
    readonly file: string;
    readonly problem: unknown;
    readonly sheets: readonly {
      readonly issues: readonly { readonly code: string; readonly cell: string | null }[];
      readonly indicators: readonly {
        readonly id: string;
        readonly schoolsUsed: number;
        readonly cv: number;
      }[];
    }[];
  }[];
}

async function merged(files: Readonly<Record<string, string>>): Promise<Output> {
  const { output } = await captured([...merge, ...Object.keys(files)], files);
  return JSON.parse(output) as Output;
}

describe("balance check --merge", () => {
  it("measures the spread over the schools of all files", async () => {
    const { files } = await merged({
      "east.csv": part("甲小学,2137000001,小学,100,30"),
      "west.csv": part("乙小学,2137000002,小学,100,10"),
    });
    const [equipment] = files[0]!.sheets[0]!.indicators.filter(({ id }) => id === "equipment-value");
    expect(equipment).toMatchObject({ schoolsUsed: 2, cv: 0.5 });
  });

  it("reports a school that stands in two files", async () => {
    const { files } = await merged({
      "east.csv": part("甲小学,2137000001,小学,100,30"),
      "west.csv": part("甲小学,2137000001,小学,100,30"),
    });
    const found = files[0]!.sheets[0]!.issues.filter(({ code }) => code === "school-in-two-sources");
    expect(found.map(({ cell }) => cell)).toEqual(["[west.csv]Sheet1!A2"]);
  });

  it("judges nothing when one of the files cannot be read", async () => {
    const { files } = await merged({
      "east.csv": part("甲小学,2137000001,小学,100,30"),
      "west.csv": "没有学校\n",
    });
    expect(files).toMatchObject([{ file: "west.csv", problem: { code: "no-school-sheet" }, sheets: [] }]);
  });
});

import { captured } from "./captured-run";
import { countySheets, evenCounty } from "./county-files";

const check = ["check", "--standard", "cn-2017"];

/** The even county with one column more. */
function withColumn(header: string, cells: readonly string[]): string {
  const [first, ...rows] = evenCounty().trimEnd().split("\n");
  return [`${first},${header}`, ...rows.map((row, index) => `${row},${cells[index]}`)].join("\n");
}

describe("balance check --relax", () => {
  const crowded = withColumn("是否人口密度过高中心城区,校外租赁场馆面积（平方米）", [
    "是,900",
    "是,900",
    "是,900",
  ]);
  const small = crowded.replaceAll(",3200,", ",2200,");

  it("counts what the easing lets count, and prints the easing with its source", async () => {
    const without = await captured([...check, "a.csv"], { "a.csv": small });
    expect(without).toMatchObject({ exitCode: 1 });
    expect(without.output).not.toContain("放宽口径");
    const { exitCode, output } = await captured([...check, "--relax", "off-site-sports-area", "a.csv"], {
      "a.csv": small,
    });
    expect(exitCode).toBe(0);
    expect(output).toMatch(/已启用以下放宽口径.*\n {2}人口密度过高.*（依据：沈阳市/);
  });

  it("may be given several times, and is listed for programs", async () => {
    const easings = ["--relax", "off-site-sports-area", "--relax", "itinerant-arts-teachers"];
    const { output } = await captured([...check, ...easings, "--format", "json", "a.csv"], {
      "a.csv": small,
    });
    const { files } = JSON.parse(output) as { files: { sheets: { relaxations: string[] }[] }[] };
    expect(files[0]!.sheets[0]!.relaxations).toEqual(["itinerant-arts-teachers", "off-site-sports-area"]);
  });

  it("is refused for an easing that is none", async () => {
    const { exitCode, errors } = await captured([...check, "--relax", "everything", "a.csv"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("--relax 不能是“everything”，可选：itinerant-arts-teachers、");
  });
});

describe("balance check --private", () => {
  const county = withColumn("办别", ["公办", "公办", "民办"]);

  it("leaves private schools out, or lets them take part as the standard does", async () => {
    const used = async (...choice: string[]) => {
      const { output } = await captured([...check, ...choice, "--format", "json", "a.csv"], {
        "a.csv": county,
      });
      const { files } = JSON.parse(output) as {
        files: { sheets: { schools: { excluded: string | null }[] }[] }[];
      };
      return files[0]!.sheets[0]!.schools.map(({ excluded }) => excluded);
    };
    expect(await used()).toEqual([null, null, null]);
    expect(await used("--private", "take-part")).toEqual([null, null, null]);
    expect(await used("--private", "leave-out")).toEqual([null, null, "private-school"]);
  });

  it("knows no other choice", async () => {
    const { exitCode, errors } = await captured([...check, "--private", "maybe", "a.csv"]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("可选：take-part、leave-out。");
  });
});

describe("balance check --last-year", () => {
  const before = evenCounty().replace("第3小学", "东关小学").replace("2137990003", "2137990009");

  it("compares with the sheet of the same name or stage", async () => {
    const { output } = await captured([...check, "--last-year", "before.csv", "now.csv"], {
      "before.csv": before,
      "now.csv": evenCounty(),
    });
    expect(output).toContain("东关小学");
  });

  it("says so when last year's file has nothing to compare with", async () => {
    const { exitCode, errors } = await captured([...check, "--last-year", "county.xlsx", "now.csv"], {
      "county.xlsx": countySheets(["初中"]),
      "now.csv": evenCounty(),
    });
    expect(exitCode).toBe(0);
    expect(errors).toContain("没有与工作表“Sheet1”同名或同学段的学校数据表");
  });

  it("says why last year's file cannot be read, and checks nothing", async () => {
    const files = { "now.csv": evenCounty(), "notes.csv": "a,b\n1,2\n" };
    const absent = await captured([...check, "--last-year", "absent.csv", "now.csv"], files);
    expect(absent).toMatchObject({ exitCode: 3, output: "" });
    expect(absent.errors).toContain("找不到文件“absent.csv”");
    const notes = await captured([...check, "--last-year", "notes.csv", "now.csv"], files);
    expect(notes).toMatchObject({ exitCode: 1, output: "" });
    expect(notes.errors).toContain("没有找到学校数据表");
  });
});

describe("the readable report", () => {
  it("names the schools behind an unmet coefficient, and the one school that alone could mend it", async () => {
    const uneven = evenCounty().replace(",90,12", ",90,1");
    const { output } = await captured([...check, "a.csv"], { "a.csv": uneven });
    expect(output).toMatch(/网络多媒体教室：第1小学 \d+\.\d%，/);
    // 3, 12 and 12 rooms are the first with a coefficient of no more than 0.5
    expect(output).toContain(
      "网络多媒体教室：只补一所学校时，第1小学补 2 间网络多媒体教室即可，差异系数降到 0.4714",
    );
  });
});

import { captured } from "./captured-run";
import { countyFile, countySheets, evenCounty } from "./county-files";

const check = ["check", "--standard", "cn-2017"];

describe("balance check", () => {
  it("ends with 0 and says so when every school and coefficient meets the standard", async () => {
    const { exitCode, output, errors } = await captured([...check, "even.csv"], { "even.csv": evenCounty() });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toContain("小学达到教督〔2017〕6号的资源配置要求。");
  });

  it("ends with 1 when a coefficient is above its ceiling", async () => {
    const { exitCode, output } = await captured([...check, "county.xlsx"], {
      "county.xlsx": countySheets(["小学"]),
    });
    expect(exitCode).toBe(1);
    expect(output).toContain("小学未达到教督〔2017〕6号的资源配置要求。");
    expect(output).toMatch(/生均体育运动场馆面积 .* 0\.50 {2}未达标/);
  });

  it("ends with 1 when an error is open although nothing is unmet", async () => {
    const faulty = evenCounty().replace("第2小学,2137990002", "第2小学,213799002");
    const { exitCode, output } = await captured([...check, "faulty.csv"], { "faulty.csv": faulty });
    expect(exitCode).toBe(1);
    expect(output).toContain("213799002");
  });

  it("ends with 3 when a file cannot be read, and still checks the others", async () => {
    const files = { "broken.xlsx": new Uint8Array(), "even.csv": evenCounty() };
    const { exitCode, output } = await captured([...check, "absent.xlsx", "broken.xlsx", "even.csv"], files);
    expect(exitCode).toBe(3);
    expect(output).toContain("找不到文件“absent.xlsx”");
    expect(output).toContain("文件“broken.xlsx”是空的");
    expect(output).toContain("小学达到教督〔2017〕6号的资源配置要求。");
  });

  it("checks every school sheet of a workbook, each as its own stage", async () => {
    const { output } = await captured([...check, "county.xlsx"], { "county.xlsx": countyFile() });
    expect(output.match(/· 工作表“(.+)” · (.+)/g)).toEqual([
      "· 工作表“小学” · 小学 60 所",
      "· 工作表“初中” · 初中 20 所",
    ]);
  });

  it("tells an unmet school what it lacks in teachers, rooms and money", async () => {
    const { output } = await captured([...check, "--stage", "junior", "county.xlsx"], {
      "county.xlsx": countyFile([]),
    });
    expect(output).toContain("还差 11 名高于规定学历的教师");
    expect(output).toContain("还差 7 间网络多媒体教室");
    expect(output).not.toContain("工作表“小学”");
  });

  it("checks one sheet when it is named", async () => {
    const { output } = await captured([...check, "--sheet", "初中", "county.xlsx"], {
      "county.xlsx": countyFile(),
    });
    expect(output).toContain("工作表“初中”");
    expect(output).not.toContain("工作表“小学”");
  });

  it("names the sheets there are when the named one is missing", async () => {
    const { exitCode, output } = await captured([...check, "--sheet", "高中", "county.xlsx"], {
      "county.xlsx": countyFile(),
    });
    expect(exitCode).toBe(1);
    expect(output).toContain("没有名为“高中”的工作表。现有工作表：“小学”、“初中”、“填表说明”。");
  });

  it("does not judge one stage by the limits of another", async () => {
    const { exitCode, output } = await captured([...check, "--stage", "junior", "primary.xlsx"], {
      "primary.xlsx": countySheets(["小学"]),
    });
    expect(exitCode).toBe(1);
    expect(output).toContain("没有初中的学校数据表");
  });

  it("says what it looks for when no sheet is a school sheet", async () => {
    const { exitCode, output } = await captured([...check, "--lang", "en", "notes.csv"], {
      "notes.csv": "a,b\n1,2\n",
    });
    expect(exitCode).toBe(1);
    expect(output).toContain("no school sheet was found");
    expect(output).toContain("在校生数");
  });

  it("says that a sheet without pupils cannot be judged, and why", async () => {
    const withoutPupils = evenCounty().replace("在校生数（人）", "备注");
    const { exitCode, output } = await captured([...check, "a.csv"], { "a.csv": withoutPupils });
    expect(exitCode).toBe(1);
    expect(output).toContain("在校生数");
    expect(output).toContain("这个工作表无法判定，原因见下面的问题。");
  });

  it("keeps the unverified transcription of a standard in sight", async () => {
    const { output } = await captured([...check, "even.csv"], { "even.csv": evenCounty() });
    expect(output).toContain("尚未经第二人与原文件核对");
  });

  it("speaks English throughout when asked to", async () => {
    const { output } = await captured([...check, "--lang=en", "even.csv"], { "even.csv": evenCounty() });
    const withoutNames = output.replaceAll("教督〔2017〕6号", "").replaceAll("Sheet1", "");
    expect(withoutNames).toContain("No issues found.");
    expect(withoutNames).not.toMatch(/\p{Script=Han}/u);
  });
});

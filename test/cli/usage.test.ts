import { version } from "../../package.json";
import { captured } from "./captured-run";

describe("balance", () => {
  it("prints its version", async () => {
    expect(await captured(["--version"])).toEqual({ exitCode: 0, output: `${version}\n`, errors: "" });
  });

  it.each([
    { lang: "zh-CN", says: ["用法：", "选项：", "命令：", "退出码："] },
    { lang: "en", says: ["Usage:", "Options:", "Commands:", "Exit codes:"] },
  ])("explains itself in $lang", async ({ lang, says }) => {
    const { exitCode, output } = await captured(["--help", "--lang", lang]);
    expect(exitCode).toBe(0);
    for (const title of says) {
      expect(output).toContain(title);
    }
  });

  it("explains a command", async () => {
    const { exitCode, output } = await captured(["check", "--help"]);
    expect(exitCode).toBe(0);
    expect(output).toContain("--standard <ID>");
  });

  it("shows what there is when called without a command", async () => {
    const { exitCode, output, errors } = await captured([]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(errors).toContain("命令：");
  });

  it.each<{ argv: string[]; says: string }>([
    { argv: ["weigh"], says: "没有“weigh”这个命令。" },
    { argv: ["check", "a.xlsx"], says: "缺少必需的选项“--standard <ID>”。" },
    { argv: ["check", "--standard", "cn-2017"], says: "缺少参数“FILE”" },
    { argv: ["check", "a.xlsx", "--standard"], says: "选项“--standard <ID>”后面缺少内容。" },
    {
      argv: ["check", "a.xlsx", "--standard", "cn-1998"],
      says: "--standard 不能是“cn-1998”，可选：cn-2017、cn-2012、",
    },
    { argv: ["check", "a", "--standard", "cn-2017", "--stage", "x"], says: "可选：primary、junior。" },
    { argv: ["check", "a", "--standard", "cn-2017", "--format", "xml"], says: "可选：text、json。" },
    { argv: ["check", "a", "--standard", "cn-2017", "--lang", "fr"], says: "可选：zh-CN、en。" },
    { argv: ["check", "a", "--standard", "cn-2017", "--verbose"], says: "没有“--verbose”这个选项。" },
    { argv: ["indices", "a.csv"], says: "缺少必需的选项“--amount <COLUMN>”。" },
    { argv: ["indices", "a.csv", "b.csv", "--amount", "A"], says: "这个命令一次只读取一个文件。" },
  ])("refuses $argv with a sentence", async ({ argv, says }) => {
    const { exitCode, output, errors } = await captured(argv);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(errors).toContain(says);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

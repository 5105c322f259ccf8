import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, AnswerKey } from "../../src/core";
import { captured, type Files } from "./captured-run";
import { evenCounty } from "./county-files";

interface Told {
  readonly files: readonly {
    readonly sheets: readonly {
      readonly queries: { readonly open: number; readonly answered: number };
      readonly issues: readonly {
        readonly code: string;
        readonly severity: string;
        readonly key: AnswerKey | null;
        readonly answer: Pick<Answer, "text"> | null;
        readonly outdatedAnswer: Pick<Answer, "text"> | null;
      }[];
    }[];
  }[];
}

const schema = JSON.parse(
  readFileSync(join(__dirname, "../../docs/check-output.schema.json"), "utf8"),
) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** A county whose second school has an unusual type, which is a query. */
const county = (type = "某校") => evenCounty().replace("2137990002,小学", `2137990002,${type}`);
const check = ["check", "--standard", "cn-2017", "a.csv"];

async function told(files: Files, ...argv: string[]): Promise<Told["files"][number]["sheets"][number]> {
  const { output } = await captured([...check, "--format", "json", ...argv], files);
  const parsed = JSON.parse(output) as Told;
  validate(parsed);
  expect(validate.errors).toBeNull();
  return parsed.files[0]!.sheets[0]!;
}

const keptFile = (answers: readonly unknown[]) =>
  JSON.stringify({ format: "balance-answers", version: 1, answers });

/** The answer a program can make from what a check told it. */
async function answer(differences: Partial<Answer> = {}): Promise<Answer> {
  const { issues } = await told({ "a.csv": county() });
  const { key } = issues.find(({ code }) => code === "school-type-unknown")!;
  return { ...key!, text: "正在更名，\n批文已下。", by: "王老师", on: "2025-09-30", ...differences };
}

describe("balance check --answers", () => {
  it("prints an answered query with its explanation, and counts it", async () => {
    const files = { "a.csv": county(), "answers.json": keptFile([await answer()]) };
    const { output } = await captured([...check, "--answers", "answers.json"], files);
    expect(output).toContain("已说明（王老师 2025-09-30）：正在更名， 批文已下。");
    expect(output).toMatch(/待说明 \d+ 个（其中已说明 1 个，还有 \d+ 个没有说明）/);
  });

  it("tells programs what is open and what is answered", async () => {
    const before = await told({ "a.csv": county() });
    const files = { "a.csv": county(), "answers.json": keptFile([await answer()]) };
    const { queries, issues } = await told(files, "--answers", "answers.json");
    expect(before.queries.answered).toBe(0);
    expect(queries).toEqual({ open: before.queries.open - 1, answered: 1 });
    expect(issues.find(({ code }) => code === "school-type-unknown")!.answer).toEqual({
      text: "正在更名，\n批文已下。",
      by: "王老师",
      on: "2025-09-30",
    });
  });

  it("keeps an explanation in sight that was given to other figures, without counting it", async () => {
    const files = { "a.csv": county("他校"), "answers.json": keptFile([await answer()]) };
    const { output } = await captured([...check, "--answers", "answers.json"], files);
    expect(output).toContain("数据已变，原来的说明（王老师 2025-09-30）不再算数，请重新说明：正在更名");
    expect(output).not.toContain("其中已说明");
    const { issues } = await told(files, "--answers", "answers.json");
    const issue = issues.find(({ code }) => code === "school-type-unknown")!;
    expect([issue.answer, issue.outdatedAnswer?.text]).toEqual([null, "正在更名，\n批文已下。"]);
  });

  it("finds the query again where rows have moved and the school has a new name", async () => {
    const [header, first, second, third] = county().trim().split("\n");
    const moved = [header, third, second!.replace("第2小学", "实验小学"), first].join("\n");
    const files = { "a.csv": moved, "answers.json": keptFile([await answer()]) };
    expect((await told(files, "--answers", "answers.json")).queries.answered).toBe(1);
  });

  it("gives a key to queries only", async () => {
    const { issues } = await told({ "a.csv": county() });
    for (const { severity, key } of issues) {
      expect(key === null).toBe(severity !== "query");
    }
  });

  it.each([
    { kept: "{", says: "answers.json：说明文件不能使用。内容不是 JSON" },
    { kept: keptFile([{ text: 1 }]), says: "answers[0].code 的内容不符合要求" },
  ])("refuses $kept with a sentence, and checks nothing", async ({ kept, says }) => {
    const files = { "a.csv": county(), "answers.json": kept };
    const { exitCode, output, errors } = await captured([...check, "--answers", "answers.json"], files);
    expect({ exitCode, output }).toEqual({ exitCode: 3, output: "" });
    expect(errors).toContain(says);
  });

  it("says when there is no such file", async () => {
    const files = { "a.csv": county() };
    const { exitCode, errors } = await captured([...check, "--answers", "b.json"], files);
    expect(exitCode).toBe(3);
    expect(errors).toContain("找不到文件“b.json”");
  });
});

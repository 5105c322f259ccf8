import { answerKey, applyAnswers, type Answer, type Issue } from "../../../src/core";

const issue = (value: number, school = "甲小学", severity: Issue["severity"] = "query"): Issue => ({
  code: "count-not-whole",
  severity,
  at: { sheet: "小学", row: 3, column: 5 },
  school,
  params: { school, field: "books", value },
});
const answerTo = (to: Issue, text = "合班上课，按半计。", code: string | null = null): Answer => ({
  ...answerKey(to, code),
  text,
});

describe("answers", () => {
  it("answer the query they were given to", () => {
    const answer = answerTo(issue(1.5));
    expect(applyAnswers([issue(1.5)], [answer])).toEqual([{ issue: issue(1.5), answer, outdated: null }]);
  });

  it("are outdated as soon as the figures change, and answer nothing then", () => {
    const answer = answerTo(issue(1.5));
    expect(applyAnswers([issue(2.5)], [answer])).toEqual([
      { issue: issue(2.5), answer: null, outdated: answer },
    ]);
  });

  it.each(["error", "notice"] as const)("do nothing for an issue of severity %s", (severity) => {
    const [applied] = applyAnswers([issue(1.5, "甲小学", severity)], [answerTo(issue(1.5))]);
    expect(applied).toMatchObject({ answer: null, outdated: null });
  });

  it.each(["", "  ", "　\n"])("without a text (%j) are none", (text) => {
    const [applied] = applyAnswers([issue(1.5), issue(2.5)], [answerTo(issue(1.5), text)]);
    expect(applied).toMatchObject({ answer: null, outdated: null });
  });

  it("follow a renamed school by its code, and never go to another school", () => {
    const answer = answerTo(issue(1.5), "已核对。", "2137000001");
    const [renamed] = applyAnswers([issue(1.5, "甲实验小学")], [answer], () => "2137000001");
    expect(renamed!.answer).toBe(answer);
    const [other] = applyAnswers([issue(1.5)], [answer], () => "2137000002");
    expect(other).toMatchObject({ answer: null, outdated: null });
  });

  it("go by the name where the sheet has no codes", () => {
    const answer = answerTo(issue(1.5), "已核对。", "2137000001");
    expect(applyAnswers([issue(1.5)], [answer])[0]!.answer).toBe(answer);
    expect(applyAnswers([issue(1.5, "乙小学")], [answer])[0]!.answer).toBeNull();
  });

  it("leave the last one standing, and are not outdated by answering a sister query", () => {
    const [first, second] = [answerTo(issue(1.5), "一"), answerTo(issue(1.5), "二")];
    expect(applyAnswers([issue(1.5)], [first, second])[0]!.answer).toBe(second);
    const other = answerTo(issue(2.5), "另一处");
    const applied = applyAnswers([issue(1.5), issue(2.5), issue(3.5)], [second, other]);
    expect(applied.map(({ answer, outdated }) => [answer?.text, outdated?.text])).toEqual([
      ["二", undefined],
      ["另一处", undefined],
      [undefined, undefined],
    ]);
  });

  it("keep every issue, in order", () => {
    const issues = [issue(3.5), issue(1.5), issue(2.5, "乙小学", "error")];
    expect(applyAnswers(issues, [answerTo(issue(1.5))]).map((each) => each.issue)).toEqual(issues);
  });
});

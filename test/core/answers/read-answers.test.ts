import {
  describeAnswersProblem,
  languages,
  messagesIn,
  readAnswers,
  writeAnswers,
  type Answer,
} from "../../../src/core";

const answer: Answer = {
  code: "county-outlier",
  school: { name: "甲小学", code: "2137000001" },
  field: "books",
  params: '{"field":"books","median":20,"perPupil":90}',
  text: "新建图书馆，今年集中购书。",
  by: "王老师",
  on: "2025-09-30",
};
const kept = (differences: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    format: "balance-answers",
    version: 1,
    answers: [answer, { ...answer, ...differences }],
  });

describe("kept answers", () => {
  it("come back as they were written", () => {
    const { code, params, text } = answer;
    const answers: Answer[] = [answer, { code, params, text, school: null, field: null }];
    expect(readAnswers(writeAnswers(answers))).toEqual({ answers, problem: null });
  });

  it("may be empty, may begin with a byte order mark, and may hold members of later versions", () => {
    expect(readAnswers(`\uFEFF${writeAnswers([])}`)).toEqual({ answers: [], problem: null });
    expect(readAnswers(kept({ colour: "red" })).answers).toEqual([answer, answer]);
  });

  it.each([
    { text: "[", problem: { kind: "not-json" } },
    { text: "", problem: { kind: "not-json" } },
    { text: "null", problem: { kind: "not-answers" } },
    { text: '{"answers":[]}', problem: { kind: "not-answers" } },
    { text: '{"format":"balance-answers"}', problem: { kind: "version-unknown", version: "?" } },
    {
      text: '{"format":"balance-answers","version":2,"answers":[]}',
      problem: { kind: "version-unknown", version: "2", known: 1 },
    },
    {
      text: '{"format":"balance-answers","version":1,"answers":{}}',
      problem: { kind: "member-invalid", path: "answers", expected: "list" },
    },
    { text: kept({ code: "" }), problem: { path: "answers[1].code", expected: "issue-code" } },
    { text: kept({ school: "甲小学" }), problem: { path: "answers[1].school", expected: "object" } },
    { text: kept({ school: { name: 1 } }), problem: { path: "answers[1].school.name", expected: "text" } },
    { text: kept({ school: { name: "甲" } }), problem: { path: "answers[1].school.code" } },
    { text: kept({ field: 3 }), problem: { path: "answers[1].field", expected: "text-or-null" } },
    { text: kept({ params: {} }), problem: { path: "answers[1].params", expected: "text" } },
    { text: kept({ text: null }), problem: { path: "answers[1].text", expected: "text" } },
    { text: kept({ by: 1 }), problem: { path: "answers[1].by", expected: "text" } },
    { text: kept({ on: "2025-02-29" }), problem: { path: "answers[1].on", expected: "date" } },
    { text: kept({ on: "30.9.2025" }), problem: { path: "answers[1].on", expected: "date" } },
  ])("are refused whole, with the place: $text", ({ text, problem }) => {
    const reading = readAnswers(text);
    expect(reading).toMatchObject({ answers: [], problem });
    for (const language of languages) {
      const sentence = describeAnswersProblem(messagesIn[language], reading.problem!);
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined/);
    }
  });
});

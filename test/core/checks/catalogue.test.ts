import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messagesIn, type IssueCode } from "../../../src/core";
import { checks } from "../../../src/core/checks/catalogue";
import { aSchool, aSheet, check, checkExample } from "../a-sheet";

const ids = [
  ...readFileSync(join(__dirname, "../../../src/core/checks/check-id.ts"), "utf8").matchAll(
    /\| "([a-z0-9-]+)"/g,
  ),
].map((match) => match[1]);

describe("the catalogue of rules", () => {
  it("lists every rule once, in the order of their ids", () => {
    expect(checks.map(({ id }) => id)).toEqual(ids);
  });

  it("has at least sixty rules, a file for each", () => {
    expect(checks.length).toBeGreaterThanOrEqual(60);
  });

  it("finds nothing in sound schools that differ a little", () => {
    const schools = [400, 399, 398, 397, 396, 395, 394, 393, 392].map((pupils) => aSchool({ pupils }));
    expect(check(aSheet(schools)).issues).toEqual([]);
  });

  it("gives every finding of a rule to one rule only", () => {
    const codes = checks.flatMap((each) => each.codes);
    const shared: IssueCode[] = ["teachers-not-all", "county-share-unknown"];
    const repeated = codes.filter((code, at) => codes.indexOf(code) !== at);
    expect([...new Set(repeated)]).toEqual(shared);
  });
});

describe.each(checks)("the rule $id", (rule) => {
  it("is failed by its own example", () => {
    const found = checkExample(rule).filter(({ code }) => rule.codes.includes(code));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ severity }) => severity)).toContain(rule.severity);
  });

  it("names its source by an address, or says that it is ours", () => {
    expect(rule.source?.address ?? "https://ours").toMatch(/^https?:\/\//);
  });

  it("has a title and a rationale in both languages", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const { title, rationale } = messagesIn[language].checks[rule.id];
      expect(title.length).toBeGreaterThan(3);
      expect(rationale).toMatch(/[。.]$/);
    }
  });
});

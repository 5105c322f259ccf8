import { explainComposite } from "../../../src/core";
import { aSchool } from "../a-sheet";
import { explained, sentences, stepsOf, without } from "./a-trail";

const resources = {
  ...{ books: 9000, computers: 60, "senior-title-teachers": 12 },
};

describe("the trail of the mean of all coefficients", () => {
  const rows = [aSchool(resources), aSchool({ ...resources, books: 4000, computers: 90 })];

  it("averages the very coefficients it shows", () => {
    const sheet = explained(rows, { packId: "cn-2012" });
    const trail = explainComposite(sheet);
    const [mean] = stepsOf(trail, "mean");
    const cvs = stepsOf(trail, "spread").map(({ cv }) => cv);
    expect(cvs).toHaveLength(8);
    expect(mean!.coefficients.map(({ cv }) => cv)).toEqual(cvs);
    expect(cvs.reduce((sum, cv) => sum + cv, 0) / 8).toBeCloseTo(mean!.mean, 12);
    expect(mean!.mean).toBe(sheet.report.assessment!.composite!.cv);
    expect(sentences(trail).at(-1)).toMatch(/^综合差异系数 0\.\d+，上限 0\.65（教督〔2012〕3号），达标。$/);
  });

  it("has no mean as long as a coefficient is missing", () => {
    const fewer = without(rows[0]!, "books");
    const trail = explainComposite(explained([fewer], { packId: "cn-2012" }));
    expect(stepsOf(trail, "mean")).toEqual([]);
    expect(stepsOf(trail, "spread")).toHaveLength(7);
  });

  it("has no steps where the standard judges each coefficient by itself", () => {
    expect(explainComposite(explained(rows)).steps).toEqual([]);
  });
});

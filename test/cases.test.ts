import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkSheet, formatCell, type Cell, type Grid, type SheetReport } from "../src/core";

const cases = join(__dirname, "cases");

/** Every folder of `cases` is one sheet (`input.csv`) and what checking it must find (`expected.json`). */
describe.each(readdirSync(cases))("the case %s", (situation) => {
  it("finds what it is expected to find", () => {
    const read = (file: string) => readFileSync(join(cases, situation, file), "utf8");
    const report = checkSheet(gridOf(read("input.csv")), { packId: "cn-2017", stage: null });
    expect(summaryOf(report)).toEqual(JSON.parse(read("expected.json")));
  });
});

/** Cells are parted by commas and never quoted; `#REF!` and the like are error values. */
function gridOf(csv: string): Grid {
  const rows = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(",").map(cellOf));
  return { origin: { sheet: "Sheet1", row: 0, column: 0 }, rows };
}

function cellOf(text: string): Cell {
  if (text === "") {
    return null;
  }
  if (text.startsWith("#")) {
    return { error: text };
  }
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function summaryOf({ stage, issues, assessment }: SheetReport) {
  return {
    stage,
    issues: issues.map(
      ({ code, severity, at }) => `${at === null ? "sheet" : formatCell(at)} ${severity} ${code}`,
    ),
    indicators: assessment?.indicators.map(
      ({ id, cv, limit, outcome }) => `${id} ${cv?.toFixed(6) ?? "-"} of ${limit}: ${outcome}`,
    ),
    schools: assessment?.schools.map(
      ({ name, met, outcome, excluded }) => `${name}: ${excluded ?? `${met} met, ${outcome}`}`,
    ),
    verdict: assessment?.verdict.outcome,
    reasons: assessment?.verdict.reasons.map(({ kind }) => kind),
  };
}

import { reachesMinimum, staysWithin, type Outcome } from "../src/core";
import { descriptionOf, expectedOf, inputOf, situations, type CaseKind } from "./case-runner/a-case";
import { checkCase } from "./case-runner/check-case";
import { judgedCoefficients, judgedSpreads, measuresOf } from "./case-runner/published-tables";
import { summaryOf, type Summary } from "./case-runner/summary-of";
import { tableOf, wrongWays, type Trial } from "./case-runner/wrong-ways";

/** A number or verdict that a method seen in the field gives, and the line of ours that stands against it. */
interface Prevented extends Trial {
  readonly how: string;
  readonly value: number;
  /** What it would be held against, and whether more or less is asked. */
  readonly limit: number;
  readonly direction: "at-least" | "at-most";
  readonly outcome: Outcome;
  readonly ours: string;
}

type Expected = Partial<Summary> & {
  readonly rows?: readonly string[];
  readonly measures?: Readonly<Record<string, string>>;
  readonly prevents?: readonly Prevented[];
};

/** Never left unsaid when there is something to say. */
const parts = ["stage", "issues", "schools", "verdict", "reasons"] as const;
const saidWherePresent = ["indicators", "composite", "borderline", "unknownLimits"] as const;

const ofKind = (kind: CaseKind) =>
  situations.filter((situation) => (descriptionOf(situation).kind ?? "sheet") === kind);

it("has at least forty cases, each of which says what it shows and where it is from", () => {
  expect(situations.length).toBeGreaterThanOrEqual(40);
  const descriptions = situations.map(descriptionOf);
  expect(descriptions.filter(({ title }) => !/^[A-Z].{20,}\.$/u.test(title))).toEqual([]);
  expect(descriptions.filter(({ source }) => !/^(?:synthetic|https?:\/\/\S+)$/u.test(source))).toEqual([]);
  expect(new Set(descriptions.map(({ title }) => title)).size).toBe(situations.length);
});

/** A folder of `cases` is a sheet, what is decided about it, and what checking it must find. */
describe.each(ofKind("sheet"))("the case %s", (situation) => {
  const expected = expectedOf<Expected>(situation);
  const { prevents = [] } = expected;
  const found = () => summaryOf(checkCase(situation, descriptionOf(situation)));

  it("finds what it is expected to find", () => {
    const summary = found();
    const said = saidWherePresent.filter((part) => (summary[part]?.length ?? 0) > 0);
    const stated = Object.entries(expected).filter(([part]) => part !== "prevents");
    const asked = new Set([...parts, ...said, ...stated.map(([part]) => part as keyof Summary)]);
    expect(Object.fromEntries([...asked].map((part) => [part, summary[part]]))).toEqual(
      Object.fromEntries(stated),
    );
  });

  prevents.forEach((prevented) => {
    it(`is not what it would be with: ${prevented.how}`, () => {
      const { how, value, limit, direction, outcome, ours } = prevented;
      const wrong = wrongWays[how]!(tableOf(inputOf(situation), prevented.columns), prevented);
      const holds = direction === "at-most" ? staysWithin(wrong, limit) : reachesMinimum(wrong, limit);
      expect(wrong).toBeCloseTo(value, 9);
      expect(holds ? "met" : "unmet").toBe(outcome);
      expect(linesOf(found())).toContain(ours);
      expect(ours).not.toContain(wrong.toFixed(6));
    });
  });
});

describe.each(ofKind("coefficients"))("the published table %s", (situation) => {
  it("is judged by its own rule, and its mean is the published one", () => {
    const { rows } = expectedOf<Expected>(situation);
    expect(judgedCoefficients(situation, descriptionOf(situation))).toEqual(rows);
  });
});

describe.each(ofKind("spreads"))("the published table %s", (situation) => {
  it("has coefficients that follow from its means and deviations", () => {
    const { rows } = expectedOf<Expected>(situation);
    expect(judgedSpreads(situation, descriptionOf(situation))).toEqual(rows);
  });
});

describe.each(ofKind("measures"))("the published example %s", (situation) => {
  it("has the measures that were published or follow by hand", () => {
    const { measures } = expectedOf<Expected>(situation);
    expect(measuresOf(situation)).toMatchObject(measures!);
  });
});

function linesOf({ indicators, composite, values, schools }: Summary): readonly string[] {
  return [...indicators, ...values, ...schools, ...(composite === null ? [] : [`composite ${composite}`])];
}

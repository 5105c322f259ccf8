import { assess, type BalanceRule, type IndicatorId } from "../../../src/core";
import { compositeOf } from "../../../src/core/assessment/composite-of";
import { aSchool } from "../a-sheet";
import { packWith, schoolsOf } from "./a-school";

/** 用房, 场馆, 设备, 计算机, 图书, 师生比, 高学历, 中级 and the published composite; sources in the folder of cases. */
const published: readonly {
  readonly row: string;
  readonly cvs: readonly number[];
  readonly composite: number;
}[] = `重庆万州小 .437 .419 .255 .188 .171 .263 .263 .420 .302
万州初 .381 .298 .264 .212 .207 .502 .445 .539 .356
黔江小 .633 .891 .435 .328 .351 .391 .379 .541 .494
黔江初 .808 .445 .537 .472 .492 .243 .272 .265 .442
江津小 .535 .478 .376 .354 .191 .264 .254 .369 .353
江津初 .319 .346 .187 .241 .154 .267 .250 .324 .261
永川小 .696 .916 .819 .580 .450 .286 .285 .470 .562
永川初 .422 .491 .637 .409 .544 .298 .259 .449 .439
綦江小 .568 .610 .201 .415 .267 .336 .324 .423 .393
庐阳小 .881 1.299 .977 .379 .170 .334 .286 .408 .592
庐阳初 .353 .784 .146 .491 .037 .226 .223 .253 .314
蜀山小 .711 .649 .472 .338 .235 .274 .260 .396 .417
蜀山初 .505 .484 .325 .275 .199 .715 .421 1.021 .493
南关小 .393 .578 .372 .246 .208 .311 .311 .455 .359
南关初 .433 .464 .334 .318 .433 .362 .368 .335 .381
宽城小 .251 .426 .267 .227 .127 .318 .302 .440 .295
宽城初 .285 .373 .243 .333 .224 .391 .355 .569 .347
朝阳小 .380 .605 .352 .362 .101 .301 .295 .415 .351
朝阳初 .320 .431 .291 .223 .095 .400 .386 .431 .322
二道小 .246 .471 .388 .299 .189 .475 .479 .533 .385
二道初 .441 .494 .495 .311 .388 .365 .236 .493 .403
绿园小 .280 .819 .315 .206 .104 .353 .343 .406 .353
绿园初 .362 .446 .324 .402 .362 .372 .342 .496 .388`
  .split("\n")
  .map((line) => line.split(" "))
  .map(([row, ...figures]) => ({
    row: row!,
    cvs: figures.slice(0, 8).map(Number),
    composite: Number(figures[8]),
  }));

describe("compositeOf", () => {
  it.each(published)("gives the published composite of $row", ({ cvs, composite }) => {
    expect(cvs).toHaveLength(8);
    expect(Math.abs(compositeOf(cvs) - composite)).toBeLessThan(0.001);
  });

  it("refuses to take a mean of nothing", () => {
    expect(() => compositeOf([])).toThrow("sample-empty");
  });
});

describe("the composite of a county", () => {
  const indicators: readonly IndicatorId[] = ["sports-area", "multimedia-rooms"];
  const judged = (rows: Parameters<typeof schoolsOf>[0], differences: Partial<BalanceRule> = {}) => {
    const balance: BalanceRule = {
      ...{ rule: "mean", indicators, ceiling: { primary: 0.5, junior: 0.5 }, inclusive: true },
      ...differences,
    };
    return assess(schoolsOf(rows), packWith({ limits: [], schoolRule: null, balance }), "primary");
  };
  const even = { "indoor-sports-area": 0, "outdoor-sports-area": 4000 };

  it("meets its ceiling though one coefficient lies above it, and no coefficient is judged by itself", () => {
    const {
      composite,
      indicators: listed,
      verdict,
    } = judged([aSchool({ ...even, "multimedia-rooms": 12 }), aSchool({ ...even, "multimedia-rooms": 0 })]);
    expect(listed.map(({ cv, limit, outcome }) => ({ cv, limit, outcome }))).toEqual([
      { cv: 0, limit: null, outcome: null },
      { cv: 1, limit: null, outcome: null },
    ]);
    expect(composite).toMatchObject({ cv: 0.5, limit: 0.5, outcome: "met" });
    expect(verdict).toMatchObject({ outcome: "met", reasons: [] });
  });

  it("exactly at its ceiling does not meet one that excludes it", () => {
    const rows = [aSchool({ ...even, "multimedia-rooms": 12 }), aSchool({ ...even, "multimedia-rooms": 0 })];
    expect(judged(rows, { inclusive: false })).toMatchObject({
      composite: { outcome: "unmet" },
      verdict: { outcome: "unmet", reasons: [{ kind: "composite-unmet", cv: 0.5, limit: 0.5 }] },
    });
  });

  it("is not judged when one school has no value for one coefficient, which the verdict names", () => {
    const rows = [
      aSchool({ ...even, "multimedia-rooms": 12 }),
      aSchool({ ...even, "multimedia-rooms": null }),
    ];
    expect(judged(rows)).toMatchObject({
      composite: { cv: 0, outcome: "notJudged" },
      verdict: { reasons: [{ kind: "composite-not-judged", indicators: ["multimedia-rooms"] }] },
    });
  });

  it("has no value when one coefficient has none", () => {
    const rows = [aSchool({ ...even, "multimedia-rooms": 0 })];
    expect(judged(rows).composite).toMatchObject({ cv: null, range: null, outcome: "notJudged" });
  });

  it("is borderline where the digits left out could turn it", () => {
    const rows = (area: number) => [
      aSchool({ ...even, "outdoor-sports-area": area, "multimedia-rooms": 12 }),
      aSchool({ ...even, "multimedia-rooms": 0 }),
    ];
    expect(judged(rows(4001)).composite).toMatchObject({ outcome: "unmet", borderline: true });
    expect(judged(rows(5000)).composite).toMatchObject({ outcome: "unmet", borderline: false });
  });
});

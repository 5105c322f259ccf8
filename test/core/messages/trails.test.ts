import {
  checkReading,
  describeStep,
  explainCell,
  explainCoefficient,
  explainComposite,
  explainIndicator,
  findPack,
  indicatorsOf,
  languages,
  messagesIn,
  packs,
  type Cell,
  type CellAddress,
  type ExplainedSheet,
  type Trail,
  type TrailStep,
} from "../../../src/core";
import { aGrid, aSchool, aSheet } from "../a-sheet";

const switches = {
  privateSchools: "by-standard",
  smallTeachingPoints: "by-standard",
  relaxations: ["off-site-sports-area"],
} as const;

const rows = [
  aSchool({ "crowded-centre": "是", "leased-sports-area": 300, ownership: "公办" }),
  aSchool({ "teaching-area": null, "backbone-teachers": 1.5, "multimedia-rooms": "ｘ", ownership: "怪" }),
  aSchool({
    "indoor-sports-area": 9000,
    "pe-art-teachers": " １,２００ ",
    "qualified-teachers": { error: "#REF!" },
  }),
  aSchool({ "school-type": "九年一贯制学校", "junior-pupils": 210, computers: 0, teachers: 0 }),
  aSchool({ "school-type": "特殊教育学校", "backbone-teachers": "约5人", books: -1 }),
];
const total: Cell[] = aSheet(rows).rows[0]!.map((_, column) =>
  column === 0 ? "合计" : column === 5 ? 9 : null,
);
const grid = aSheet(rows, [total]);

/** Every trail of every cell, school and coefficient of a sheet. */
function trailsOf(sheet: ExplainedSheet): readonly Trail[] {
  const cells = grid.rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.map((_, column): CellAddress => ({ sheet: "小学", row, column })),
  );
  return [
    ...cells.flatMap((at) => explainCell(sheet, at)),
    ...sheet.reading.schools.flatMap((_, school) =>
      indicatorsOf(sheet, school).map((id) => explainIndicator(sheet, school, id)),
    ),
    ...(sheet.pack.balance?.indicators ?? []).map((id) => explainCoefficient(sheet, id)),
    explainComposite(sheet),
  ];
}

/** Steps of every kind, under every standard that ships and one that asks for less than a limit. */
const steps: readonly TrailStep[] = [
  ...packs.map((pack) => checkReading(grid, { packId: pack.id, stage: "primary", switches })),
  checkReading(grid, { pack: exclusive(), packId: "cn-2017", stage: "primary" }),
  checkReading(aGrid(everyBook()), { packId: "cn-2012", stage: "primary" }),
]
  .flatMap(trailsOf)
  .flatMap((trail) => trail.steps);

function exclusive() {
  const pack = findPack("cn-2017")!;
  return { ...pack, limits: pack.limits.map((limit) => ({ ...limit, inclusive: false })) };
}

/** A sheet that has all that the first standard measures. */
function everyBook(): readonly (readonly Cell[])[] {
  const full = { books: 9000, computers: 60, "senior-title-teachers": 12 };
  return aSheet([aSchool(full), aSchool({ ...full, books: 8000 })]).rows;
}

const kinds: readonly TrailStep["kind"][] = [
  ...(["header", "total", "cell", "normalised", "understood", "unit", "stage-share", "relaxed"] as const),
  ...(["numerator", "quotient", "no-value", "limit", "excluded", "issue", "sample", "not-used"] as const),
  ...(["spread", "mean", "ceiling"] as const),
];

describe.each(languages)("the sentences of a trail in %s", (language) => {
  it.each(kinds)("say everything about a step of kind %s", (kind) => {
    const sentences = steps
      .filter((step) => step.kind === kind)
      .map((step) => describeStep(messagesIn[language], step));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(language === "en" ? /\.$/ : /。$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});

it("prints a value with as many decimals as show its side of the limit", () => {
  const limit = steps.find((step) => step.kind === "limit")!;
  const near: TrailStep = {
    ...limit,
    value: 4.199999,
    limit: 4.2,
    outcome: "unmet",
    why: null,
    direction: "at-least",
  };
  expect(describeStep(messagesIn["zh-CN"], near)).toContain("本校 4.199999");
});

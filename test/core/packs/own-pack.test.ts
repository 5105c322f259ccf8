import { packTermsZhCn } from "../../../src/core/messages/pack-terms-zh-cn";
import { packs } from "../../../src/core/packs/catalogue";
import { baseOf, changesOf, ownCopyOf } from "../../../src/core/packs/own-pack";
import { packHash } from "../../../src/core/packs/pack-hash";
import { packSheet } from "../../../src/core/packs/pack-sheet";
import { packSheetLayout } from "../../../src/core/packs/pack-sheet-layout";
import { readPackSheet } from "../../../src/core/packs/read-pack-sheet";
import type { ThresholdPack } from "../../../src/core/packs/threshold-pack";

const gridOf = (pack: ThresholdPack) => ({
  origin: { sheet: "自定标准", row: 0, column: 0 },
  rows: packSheet(pack, packTermsZhCn),
});
const [cn2017] = packs as readonly [ThresholdPack];

describe("a reader's own copy of a standard", () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))(
    "of %s comes back from its sheet as it was, based on it, and changes nothing",
    (_id, pack) => {
      const reading = readPackSheet(gridOf(ownCopyOf(pack)), packTermsZhCn);

      expect("pack" in reading && packHash(reading.pack) === packHash(ownCopyOf(pack))).toBe(true);
      expect(baseOf(ownCopyOf(pack))).toBe(pack);
      expect(changesOf(pack, ownCopyOf(pack))).toEqual({ limits: [], parts: [] });
    },
  );

  it("is neither the published standard nor verified, and says what it is based on", () => {
    const { id, citation } = ownCopyOf(cn2017);

    expect(packs.some((pack) => pack.id === id)).toBe(false);
    expect(citation.documentNumber).toBe("自定标准（依据教督〔2017〕6号）");
    expect(citation.transcription).toBe("unverified");
  });

  it("is based on the standard with the longest id that its own begins with", () => {
    expect(baseOf({ id: "cn-2012-monitoring-own" })?.id).toBe("cn-2012-monitoring");
    expect(baseOf({ id: "cn-2012-own" })?.id).toBe("cn-2012");
    expect(baseOf({ id: "our-county" })).toBeNull();
    expect(baseOf({ id: "cn-2017" })).toBeNull();
  });
});

describe("what an own standard changes", () => {
  const own = ownCopyOf(cn2017);
  const looser = {
    ...own,
    limits: own.limits.map((limit) =>
      limit.indicator === "sports-area"
        ? { ...limit, cases: { ...limit.cases, primary: [{ value: 7 }] } }
        : limit,
    ),
  };

  it("is told by indicator and stage", () => {
    expect(changesOf(cn2017, looser)).toEqual({
      limits: [{ indicator: "sports-area", stage: "primary" }],
      parts: [],
    });
  });

  it("counts a limit that is no longer asked, for each stage that was", () => {
    const fewer = { ...own, limits: own.limits.slice(1) };
    const { indicator } = own.limits[0]!;

    expect(changesOf(cn2017, fewer).limits).toEqual([
      { indicator, stage: "primary" },
      { indicator, stage: "junior" },
    ]);
  });

  it("names the rules that differ", () => {
    const ceiling = { primary: 0.6, junior: 0.5 };
    expect(changesOf(cn2017, { ...own, balance: { ...own.balance!, ceiling }, scoring: [] }).parts).toEqual([
      "balance",
    ]);
  });
});

describe("packSheetLayout", () => {
  const rows = packSheet(ownCopyOf(cn2017), packTermsZhCn);
  const { headings, offered } = packSheetLayout(rows, packTermsZhCn);

  it("sets off the title, every block and the header of the limits", () => {
    expect(headings.map((row) => rows[row]?.[0])).toEqual([
      ...["均衡指标 · 标准模板", "基本信息", "指标标准", "学校达标规则", "均衡规则", "学校其他要求"],
      ...["不参加评估的学校", "一贯制学校和完全中学的分摊", "放宽口径", "得分", "指标"],
    ]);
  });

  it("offers words beside the limits and nowhere else", () => {
    offered.forEach(({ column, fromRow, rowCount, words }) => {
      const cells = rows.slice(fromRow, fromRow + rowCount).map((cells) => cells[column] ?? null);
      expect(cells).toHaveLength(cn2017.limits.length);
      cells.filter((cell) => cell !== null).forEach((cell) => expect(words).toContain(cell));
    });
  });
});

import {
  findPack,
  packHash,
  packs,
  readPack,
  type PackExtension,
  type ThresholdPack,
} from "../../../src/core";
import { extendPack, resolvePack } from "../../../src/core/packs/resolve-pack";

const hebei = findPack("hebei")!;

const books = {
  direction: "at-least",
  inclusive: true,
  cases: { primary: [{ value: 30 }], junior: [{ value: 45 }] },
  locator: "第三条",
} as const;

function anExtension(changes: Partial<PackExtension> = {}): PackExtension {
  return {
    extends: "hebei",
    id: "a-county",
    title: { "zh-CN": "某县办学标准", en: "A county's standard" },
    citation: { ...hebei.citation, documentNumber: "某教〔2024〕1号", locator: "全文" },
    ...changes,
  };
}

function limitsOf(pack: ThresholdPack) {
  return pack.limits.map(({ indicator }) => indicator);
}

describe("extendPack", () => {
  it("replaces a changed limit where it stood", () => {
    const pack = extendPack(hebei, anExtension({ limits: { books } }));
    expect(limitsOf(pack)).toEqual(limitsOf(hebei));
    expect(pack.limits.find(({ indicator }) => indicator === "books")).toEqual({
      indicator: "books",
      ...books,
    });
  });

  it("takes out what is null, and adds what is new at the end", () => {
    const pack = extendPack(
      hebei,
      anExtension({ limits: { laboratories: null, "multimedia-rooms": books, "toilet-area": null } }),
    );
    expect(limitsOf(pack)).toEqual([
      ...limitsOf(hebei).filter((indicator) => indicator !== "laboratories"),
      "multimedia-rooms",
    ]);
  });

  it("says of every limit it keeps that it stands in the other document", () => {
    const pack = extendPack(hebei, anExtension({ limits: { books } }));
    const kept = pack.limits.filter(({ indicator }) => indicator !== "books");
    expect(kept.every(({ locator }) => locator?.startsWith(hebei.citation.documentNumber))).toBe(true);
  });

  it("replaces every other member as a whole, and keeps what is not mentioned", () => {
    const schoolRule = { kind: "all", count: 0, floor: null } as const;
    const pack = extendPack(hebei, anExtension({ schoolRule }));
    expect(pack.schoolRule).toBe(schoolRule);
    expect(pack.exclusions).toBe(hebei.exclusions);
    expect(pack.id).toBe("a-county");
    expect(pack).not.toHaveProperty("extends");
  });
});

describe("resolvePack", () => {
  it("leaves a full pack as it is", () => {
    expect(resolvePack(hebei, [])).toBe(hebei);
  });

  it("finds nothing when the pack to extend is not known", () => {
    expect(resolvePack(anExtension(), [])).toBeNull();
  });
});

it("reads the ceilings of monitoring as an extension of the 2012 method", () => {
  const monitoring = findPack("cn-2012-monitoring")!;
  const { id, title, citation, balance } = monitoring;
  const reading = readPack({ extends: "cn-2012", id, title, citation, balance }, packs);
  expect("pack" in reading && packHash(reading.pack)).toBe(packHash(monitoring));
});

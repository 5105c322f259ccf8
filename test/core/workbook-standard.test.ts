import { findPack, nothingChosen, ownPackId, readWorkbookStandard } from "../../src/core";

describe("readWorkbookStandard", () => {
  it("reads a choice back as it was kept", () => {
    const choice = { packId: "hebei", stage: "junior" } as const;
    expect(readWorkbookStandard(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
  });

  it("reads back which sheet holds a standard of the reader's own, under an id that never ships", () => {
    const choice = { packId: ownPackId, stage: null, sheet: "自定标准" };
    expect(readWorkbookStandard(choice)).toEqual(choice);
    expect(readWorkbookStandard({ ...choice, sheet: 7 })).toEqual({ packId: ownPackId, stage: null });
    expect(findPack(ownPackId)).toBeUndefined();
  });

  it("keeps an id that does not ship, so that it can be refused by name", () => {
    expect(readWorkbookStandard({ packId: "hunan", stage: null }).packId).toBe("hunan");
  });

  it.each([
    undefined,
    null,
    "",
    "hebei",
    7,
    {},
    [],
    { packId: "", stage: "senior" },
    { packId: 4, stage: 1 },
  ])("takes %p for no choice", (kept) => {
    expect(readWorkbookStandard(kept)).toEqual(nothingChosen);
  });
});

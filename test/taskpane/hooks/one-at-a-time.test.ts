import { oneAtATime } from "../../../src/taskpane/hooks/one-at-a-time";

/** Work that ends when told to. */
function slowWork() {
  const begun: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const work = (things: readonly string[]) => {
    begun.push(things);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { begun, work, endOne: () => ends.shift()!() };
}

describe("one at a time", () => {
  it("hands over the first at once, and together what comes meanwhile", async () => {
    const { begun, work, endOne } = slowWork();
    const take = oneAtATime(work);
    const all = Promise.all([take("a"), take("b"), take("c")]);
    expect(begun).toEqual([["a"]]);

    endOne();
    await new Promise((resolve) => setTimeout(resolve));
    expect(begun).toEqual([["a"], ["b", "c"]]);
    endOne();
    await all;
  });

  it("goes on after work that failed", async () => {
    const worked: (readonly string[])[] = [];
    const take = oneAtATime<string>(async (things) => {
      worked.push(things);
      await Promise.resolve();
      if (things.includes("bad")) {
        throw new Error("failed");
      }
    });
    await expect(take("bad")).rejects.toThrow("failed");
    await take("good");
    expect(worked).toEqual([["bad"], ["good"]]);
  });
});

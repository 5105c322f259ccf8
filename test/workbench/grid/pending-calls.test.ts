import { answersPerCell, pendingCalls, type CallSite } from "../../../src/workbench/grid/pending-calls";
import { type CellContent, type FunctionAnswer, type FunctionSpec } from "../../../src/workbench/spreadsheet";

function aSpec(call: FunctionSpec["call"]): FunctionSpec {
  return { name: "TEST.SUM", description: "", parameters: [], call };
}

function aSite(values: CellContent[], row = 0): CallSite {
  return {
    sheetId: "s",
    row,
    column: 0,
    call: { args: [[values]], addresses: ["表!A1:B1"], caller: "表!C1" },
  };
}

/** Lets promises that are already settled take effect. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("pendingCalls", () => {
  it("leaves a cell busy first and has the answer when it is calculated again", async () => {
    const answered: FunctionAnswer[] = [];
    const calls = pendingCalls((_, answer) => answered.push(answer));
    const spec = aSpec(async () => 7);

    expect(calls.ask(spec, aSite([1]))).toBeNull();
    expect(calls.count).toBe(1);
    await soon();

    expect(answered).toEqual([7]);
    expect(calls.count).toBe(0);
    expect(calls.ask(spec, aSite([1]))).toBe(7);
  });

  it("calls once while the arguments stay, and again when they change", async () => {
    const given: unknown[] = [];
    const calls = pendingCalls(() => undefined);
    const spec = aSpec(async ({ args }) => {
      given.push(args[0]);
      return 0;
    });

    calls.ask(spec, aSite([1]));
    calls.ask(spec, aSite([1]));
    await soon();
    calls.ask(spec, aSite([1]));
    calls.ask(spec, aSite([2]));

    expect(given).toEqual([[[1]], [[2]]]);
  });

  it("tells a blank, an empty text, zero and an omitted argument apart", () => {
    let made = 0;
    const calls = pendingCalls(() => undefined);
    const spec = aSpec(async () => (made += 1));

    for (const value of [null, "", 0, false, { error: "#N/A" }]) {
      calls.ask(spec, aSite([value]));
    }
    calls.ask(spec, { ...aSite([]), call: { args: [undefined], addresses: [null], caller: "" } });
    calls.ask(spec, { ...aSite([]), call: { args: [null], addresses: [null], caller: "" } });

    expect(made).toBe(7);
  });

  it.each([
    {
      how: "throws",
      call: () => {
        throw new Error("boom");
      },
    },
    { how: "rejects", call: () => Promise.reject(new Error("boom")) },
  ])("answers #VALUE! for a function that $how", async ({ call }) => {
    const calls = pendingCalls(() => undefined);
    calls.ask(aSpec(call), aSite([1]));
    await soon();
    expect(calls.ask(aSpec(call), aSite([1]))).toEqual({ error: "#VALUE!" });
  });

  it("forgets answers that arrive for functions since replaced", async () => {
    let heard = 0;
    const calls = pendingCalls(() => (heard += 1));
    calls.ask(
      aSpec(async () => 1),
      aSite([1]),
    );
    calls.forget();
    await soon();
    expect(heard).toBe(0);
    expect(
      calls.ask(
        aSpec(async () => 2),
        aSite([1]),
      ),
    ).toBeNull();
  });

  it("keeps the answers of a cell that were asked for last", async () => {
    let made = 0;
    const calls = pendingCalls(() => undefined);
    const spec = aSpec(async () => (made += 1));
    calls.ask(spec, aSite([0]));
    calls.ask(spec, aSite([1]));
    await soon();
    expect(calls.ask(spec, aSite([0]))).toBe(1);
    for (let value = 2; value <= answersPerCell; value += 1) {
      calls.ask(spec, aSite([value]));
    }
    await soon();

    expect(calls.ask(spec, aSite([0]))).toBe(1);
    expect(calls.ask(spec, aSite([1]))).toBeNull();
  });
});

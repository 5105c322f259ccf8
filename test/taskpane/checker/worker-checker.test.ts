import { expose, type Endpoint } from "comlink";
import fc from "fast-check";
import type { Cell, CheckOptions, CheckProgress, Grid, SheetReport } from "../../../src/core";
import { checkSheet } from "../../../src/core";
import { checkService } from "../../../src/taskpane/checker/check-service";
import { checkSession } from "../../../src/taskpane/checker/worker-checker";
import { changedReport, reportChange } from "../../../src/taskpane/checker/report-change";
import { patchedGrid } from "../../../src/taskpane/grid-patch";
import { schoolRows } from "../fake-workbook";

const grid: Grid = { origin: { sheet: "小学", row: 0, column: 0 }, rows: schoolRows };
const options: CheckOptions = { packId: "cn-2017", stage: "primary" };

let opened: MessagePort[] = [];

afterEach(() => {
  opened.forEach((port) => port.close());
  opened = [];
});

/** The near end of a channel at whose far end `service` answers, as a worker's would. */
function workerOver(service: object): { readonly worker: Worker; readonly terminated: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1, port2);
  expose(service, port2 as Endpoint);
  let terminated = false;
  const terminate = () => {
    terminated = true;
    port1.close();
  };
  port1.start();
  return { worker: Object.assign(port1, { terminate }) as unknown as Worker, terminated: () => terminated };
}

describe("a check in a worker", () => {
  it("comes to the report the core comes to, tells the phases, and keeps the worker for the next", async () => {
    const { worker, terminated } = workerOver(checkService);
    const phases: CheckProgress["phase"][] = [];

    const report = await checkSession(() => worker).checker(
      grid,
      options,
      ({ phase }) => phases.push(phase),
      new AbortController().signal,
    );

    expect(report).toEqual(checkSheet(grid, options));
    expect(phases).toEqual(["reading", "checking", "assessing"]);
    expect(terminated()).toBe(false);
  });

  it("ends the worker at once when the check is cancelled", async () => {
    const { worker, terminated } = workerOver({ checkSheet: () => new Promise(() => undefined) });
    const controller = new AbortController();

    const check = checkSession(() => worker).checker(grid, options, () => undefined, controller.signal);
    controller.abort();

    await expect(check).rejects.toBe(controller.signal.reason);
    expect(terminated()).toBe(true);
  });

  it("works in another worker when it begins in the breath in which the last was cancelled", async () => {
    const workers = [
      workerOver({ checkSheet: () => new Promise(() => undefined) }),
      workerOver(checkService),
    ];
    const { checker } = checkSession(() => workers.shift()!.worker);
    const controller = new AbortController();
    const cancelled = checker(grid, options, () => undefined, controller.signal);
    const told = expect(cancelled).rejects.toThrow("aborted");

    controller.abort();
    const report = await checker(grid, options, () => undefined, new AbortController().signal);

    await told;
    expect(report).toEqual(checkSheet(grid, options));
  });

  it("keeps its worker when a check that has ended is cancelled", async () => {
    const { worker, terminated } = workerOver(checkService);
    const controller = new AbortController();
    await checkSession(() => worker).checker(grid, options, () => undefined, controller.signal);

    controller.abort();

    expect(terminated()).toBe(false);
  });

  it("rejects when the worker breaks down", async () => {
    const { worker } = workerOver({ checkSheet: () => new Promise(() => undefined) });

    const check = checkSession(() => worker).checker(
      grid,
      options,
      () => undefined,
      new AbortController().signal,
    );
    worker.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));

    await expect(check).rejects.toThrow("the check's worker failed: out of memory");
  });
});

describe("a check made again after an edit", () => {
  const never = new AbortController().signal;
  const school = (index: number): Cell[] => [`第${index}小学`, 600 + index, 40, 9, 3200 + index];
  const rows: readonly (readonly Cell[])[] = [
    ...schoolRows.slice(0, 2),
    ...Array.from({ length: 12 }, (_, index) => school(index)),
  ];
  const whole: Grid = { ...grid, rows };

  it("comes to what checking the whole sheet comes to, whatever is typed", async () => {
    const typed = fc.oneof(
      fc.integer({ min: -5, max: 9000 }).map((value): Cell => value),
      fc.constantFrom<Cell>(null, "", "x", "１２", "不详", "第1小学", true, { error: "#REF!" }),
    );
    const edit = fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 4 }), typed);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const { worker } = workerOver(checkService);
        const { checker, rechecker } = checkSession(() => worker);
        let report: SheetReport | null = await checker(whole, options, () => undefined, never);
        let now = whole;
        for (const [row, column, cell] of edits) {
          const patch = { origin: { sheet: "小学", row, column }, rows: [[cell]] };
          now = patchedGrid(now, patch)!;
          report = await rechecker(report!, patch, options, never);
        }
        expect(report).toEqual(checkSheet(now, options));
      }),
      { numRuns: 25 },
    );
  });

  it("is made whole where the cells lie outside, or another sheet was checked since", async () => {
    const { worker } = workerOver(checkService);
    const { checker, rechecker } = checkSession(() => worker);
    const report = await checker(whole, options, () => undefined, never);
    const below = { origin: { sheet: "小学", row: 14, column: 0 }, rows: [["新小学"]] };
    expect(await rechecker(report, below, options, never)).toBeNull();

    const inside = { origin: { sheet: "小学", row: 2, column: 1 }, rows: [[700]] };
    expect(await rechecker({ ...report }, inside, options, never)).toBeNull();
  });

  it("hands over only the schools that differ", () => {
    const before = checkSheet(whole, options);
    const patch = { origin: { sheet: "小学", row: 5, column: 1 }, rows: [[900]] };
    const after = checkSheet(patchedGrid(whole, patch)!, options);
    const change = reportChange(before, after);
    expect(change.schools!.map(([index]) => index)).toEqual([3]);
    expect(changedReport(before, change)).toEqual(after);
  });
});

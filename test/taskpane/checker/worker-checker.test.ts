import { expose, type Endpoint } from "comlink";
import type { CheckOptions, CheckProgress, Grid } from "../../../src/core";
import { checkSheet } from "../../../src/core";
import { checkService } from "../../../src/taskpane/checker/check-service";
import { workerChecker } from "../../../src/taskpane/checker/worker-checker";
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

describe("workerChecker", () => {
  it("comes to the report the core comes to, tells the phases, and lets the worker go", async () => {
    const { worker, terminated } = workerOver(checkService);
    const phases: CheckProgress["phase"][] = [];

    const report = await workerChecker(() => worker)(
      grid,
      options,
      ({ phase }) => phases.push(phase),
      new AbortController().signal,
    );

    expect(report).toEqual(checkSheet(grid, options));
    expect(phases).toEqual(["reading", "checking", "assessing"]);
    expect(terminated()).toBe(true);
  });

  it("ends the worker at once when the check is cancelled", async () => {
    const { worker, terminated } = workerOver({ checkSheet: () => new Promise(() => undefined) });
    const controller = new AbortController();

    const check = workerChecker(() => worker)(grid, options, () => undefined, controller.signal);
    controller.abort();

    await expect(check).rejects.toBe(controller.signal.reason);
    expect(terminated()).toBe(true);
  });

  it("rejects when the worker breaks down", async () => {
    const { worker } = workerOver({ checkSheet: () => new Promise(() => undefined) });

    const check = workerChecker(() => worker)(grid, options, () => undefined, new AbortController().signal);
    worker.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));

    await expect(check).rejects.toThrow("the check's worker failed: out of memory");
  });
});

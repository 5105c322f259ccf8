import { expose, type Endpoint } from "comlink";
import { sealWorkbook, type Grid } from "../../../src/core";
import { sealService } from "../../../src/taskpane/checker/seal-service";
import { workerSealer } from "../../../src/taskpane/checker/worker-sealer";
import project from "../../../package.json";
import { schoolRows } from "../fake-workbook";

const grid: Grid = { origin: { sheet: "小学", row: 0, column: 0 }, rows: schoolRows };
const options = {
  ...({ packId: "cn-2017", stage: "primary", language: "en" } as const),
  ...{ takenNames: ["小学"], sealedAt: "2026-11-01T08:00:00.000Z" },
};
const never = new AbortController().signal;

let opened: MessagePort[] = [];

afterEach(() => {
  opened.forEach((port) => port.close());
  opened = [];
});

/** The near end of a channel at whose far end `service` answers, as a worker's would. */
function workerOver(service: object): Worker {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1, port2);
  expose(service, port2 as Endpoint);
  port1.start();
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker;
}

describe("seals made in a worker", () => {
  it("are those the core makes, with the version of this release", async () => {
    const sealer = workerSealer(() => workerOver(sealService));
    const seal = await sealer.seal(grid, options, never);

    expect(seal).toEqual(sealWorkbook(grid, { ...options, version: project.version }));
    expect(await sealer.verify(seal.record, grid, [], never)).toHaveLength(3);
  });

  it("are refused with the core's own refusal", async () => {
    const sealer = workerSealer(() => workerOver(sealService));
    const empty = { ...grid, rows: [["备注"]] };

    await expect(sealer.seal(empty, options, never)).rejects.toMatchObject({
      name: "DomainError",
      code: "seal-not-readable",
      params: { sheet: "小学" },
    });
  });

  it("end with the reader's cancelling", async () => {
    const sealer = workerSealer(() => workerOver({ seal: () => new Promise(() => undefined) }));
    const controller = new AbortController();
    const sealing = sealer.seal(grid, options, controller.signal);
    controller.abort();

    await expect(sealing).rejects.toBe(controller.signal.reason);
  });
});

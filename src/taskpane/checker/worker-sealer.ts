import { DomainError, type SealFinding } from "../../core";
import { inWorker } from "./in-worker";
import { type SealService, type Sealing } from "./seal-service";
import { type Sealer } from "./sealer";

/**
 * A {@link Sealer} that works in a worker of its own each time.
 *
 * @param startWorker - Starts a worker that exposes the seal service.
 */
export function workerSealer(startWorker: () => Worker): Sealer {
  return {
    seal: async (grid, options, signal) => {
      const sealing = await inWorker<SealService, Sealing>(startWorker, signal, (service) =>
        service.seal(grid, options),
      );
      if (sealing.kind === "refused") {
        throw new DomainError(sealing.code, sealing.params);
      }
      return sealing.seal;
    },
    verify: (record, grid, ours, signal) =>
      inWorker<SealService, readonly SealFinding[]>(startWorker, signal, (service) =>
        service.verify(record, grid, ours),
      ),
  };
}

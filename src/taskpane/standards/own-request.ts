import { type CheckRequest, type CheckResult } from "../hooks/use-check";
import { type OwnReading } from "./use-own-standard";

/**
 * Returns the request as it is judged by the reader's own standard.
 *
 * @returns `null` when the sheet holds no standard without problems; nothing is then judged
 */
export function byOwn(request: CheckRequest, reading: OwnReading | null): CheckRequest | null {
  const pack = reading?.pack ?? null;
  return pack === null ? null : { ...request, packId: pack.id, pack };
}

/** Whether a check was made by an own standard that has been edited since. */
export function isOutdated({ request, report }: CheckResult, reading: OwnReading | null): boolean {
  return request.pack !== undefined && reading !== null && reading.hash !== report.packHash;
}

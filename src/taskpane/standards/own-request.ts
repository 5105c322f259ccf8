import { packHash } from "../../core";
import { type CheckRequest } from "../hooks/use-check";
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
export function isOutdated({ pack }: CheckRequest, reading: OwnReading | null): boolean {
  if (pack === undefined || reading === null) {
    return false;
  }
  return reading.pack === null || packHash(reading.pack) !== packHash(pack);
}

import { deflateSync, inflateSync } from "fflate";
import { fromBase64, toBase64 } from "./base64";
import { type UndoMiddle } from "./undo-record";

/** What of `before` is not in `after`, between the bytes that begin and end both. */
export function middleOf(before: Uint8Array, after: Uint8Array): UndoMiddle {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  const middle = before.subarray(head, before.length - tail);
  return { head, tail, size: middle.length, data: middle.length === 0 ? "" : toBase64(deflateSync(middle)) };
}

/**
 * Puts the original bytes together again.
 *
 * @param limit - The most that the part may have.
 * @returns `null` when the record does not fit the part.
 */
export function originalBytes(
  after: Uint8Array,
  { head, tail, size, data }: UndoMiddle,
  limit: number,
): Uint8Array | null {
  const counts = [head, tail, size].every((count) => Number.isInteger(count) && count >= 0);
  if (!counts || head + tail > after.length || head + size + tail > limit) {
    return null;
  }
  const middle = inflated(data, size);
  if (middle === null) {
    return null;
  }
  const bytes = new Uint8Array(head + size + tail);
  bytes.set(after.subarray(0, head), 0);
  bytes.set(middle, head);
  bytes.set(after.subarray(after.length - tail), head + size);
  return bytes;
}

function inflated(data: string, size: number): Uint8Array | null {
  if (size === 0) {
    return new Uint8Array();
  }
  try {
    const bytes = inflateSync(fromBase64(data), { out: new Uint8Array(size) });
    return bytes.length === size ? bytes : null;
  } catch {
    return null;
  }
}

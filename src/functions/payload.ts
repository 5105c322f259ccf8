import { DomainError, type Cell } from "../core";
import type { CellRange } from "./cell-range";

/**
 * How much Excel on the web hands to a function at once, in bytes.
 *
 * - Source: Microsoft, Resource limits and performance optimization for Office Add-ins (5 MB a request or response),
 *   https://learn.microsoft.com/en-us/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const webPayloadLimit = 5 * 1024 * 1024;

/** More than any finite number takes, with the brackets of its row. */
const longestNumber = 28;

/**
 * Refuses ranges that together are more than a host hands over.
 *
 * @param limit - in bytes; hosts write ranges as JSON
 * @throws {@link DomainError} `arguments-too-large`
 */
export function requirePayload(ranges: readonly CellRange[], limit: number): void {
  if (payloadOf(ranges, atMost) > limit && payloadOf(ranges, exactly) > limit) {
    throw tooLarge(limit);
  }
}

/** The refusal of a range that a host could not hand over. */
export function tooLarge(limit: number): DomainError {
  return new DomainError("arguments-too-large", { megabytes: limit / (1024 * 1024) });
}

function payloadOf(ranges: readonly CellRange[], sizeOf: (content: Cell) => number): number {
  let bytes = 0;
  for (const { rows } of ranges) {
    for (const cells of rows) {
      bytes += 3;
      for (const content of cells) {
        bytes += sizeOf(content) + 1;
      }
    }
  }
  return bytes;
}

function atMost(content: Cell): number {
  return typeof content === "number" ? longestNumber : textSize(content);
}

function exactly(content: Cell): number {
  return typeof content === "number" ? String(content).length : textSize(content);
}

/** As UTF-8, in which a Chinese character takes three bytes. */
function textSize(content: Cell): number {
  return typeof content === "string" ? 3 * content.length + 2 : 5;
}

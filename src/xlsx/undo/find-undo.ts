import { customParts } from "../package/custom-parts";
import { fingerprint } from "../package/fingerprint";
import { type OpenPackage } from "../package/open-package";
import { type AdditionRecord } from "../workbook-addition";
import { originalBytes } from "./middle";
import { readUndo, undoNamespace, type UndoRecord } from "./undo-record";

/** A part that holds what it takes to undo an addition. */
export interface UndoFound {
  readonly part: string;
  readonly source: string;
  readonly relationId: string;
  readonly undo: UndoRecord;
}

/** The undo records of a workbook that are about what a record describes, oldest first. */
export function undosOf(opened: OpenPackage, record: AdditionRecord): readonly UndoFound[] {
  return customParts(opened).flatMap(({ part, source, relationId, namespace, text }) => {
    if (namespace !== undoNamespace) {
      return [];
    }
    const undo = readUndo(text);
    return shares(undo.sheets, record.sheets) || shares(undo.namespaces, record.namespaces) || isBare(undo)
      ? [{ part, source, relationId, undo }]
      : [];
  });
}

/** Whether an undo record is about all that a record describes, and nothing else. */
export function isSameAddition(undo: UndoRecord, record: AdditionRecord): boolean {
  return same(undo.sheets, record.sheets) && same(undo.namespaces, record.namespaces);
}

/**
 * The original bytes of every part, by its stored name, that nobody has changed since the addition.
 *
 * @param limit - The most that they may have together.
 */
export function untouchedParts(
  opened: OpenPackage,
  undo: UndoRecord,
  limit: number,
): ReadonlyMap<string, Uint8Array> {
  const untouched = new Map<string, Uint8Array>();
  let room = limit;
  for (const { name, hash, middle } of undo.parts) {
    const bytes = opened.parts.get(name);
    const isSame = bytes !== undefined && fingerprint(bytes) === hash;
    const original = !isSame ? null : middle === null ? bytes : originalBytes(bytes, middle, room);
    if (original !== null) {
      room -= original.length;
      untouched.set(name, original);
    }
  }
  return untouched;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  const others = new Set(b.map((text) => text.toLowerCase()));
  return a.some((text) => others.has(text.toLowerCase()));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && (a.length === 0 || a.every((text) => shares([text], b)));
}

/** An addition that brought no sheets and no parts can only be the one meant. */
function isBare({ sheets, namespaces }: UndoRecord): boolean {
  return sheets.length === 0 && namespaces.length === 0;
}

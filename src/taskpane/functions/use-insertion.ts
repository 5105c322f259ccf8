import { useState } from "react";
import { formatCell, type CellAddress } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { failureOf, type Failure } from "../failure";

interface Waiting {
  readonly at: CellAddress;
  readonly formula: string;
}

/** Takes references from the selection, and writes a formula into the selected cell; asks before it replaces anything. */
export function useInsertion(workbook: WorkbookPort) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      setFailure(failureOf(error));
      return null;
    }
  };
  const write = async ({ at, formula }: Waiting, mayReplace: boolean) => {
    setWaiting(null);
    setWritten(null);
    const done = await attempt(() => workbook.insertFormula(at, formula, mayReplace));
    if (done === true) {
      setWritten(formatCell(at));
    } else if (done === false) {
      setWaiting({ at, formula });
    }
  };
  return {
    /** The cell that holds something, while the person is asked; else `null`. */
    occupied: waiting === null ? null : formatCell(waiting.at),
    written,
    failure,
    dismiss: () => setFailure(null),
    selection: async () => (await attempt(() => workbook.readSelection()))?.reference ?? null,
    insert: async (formula: string) => {
      const selected = await attempt(() => workbook.readSelection());
      if (selected !== null) {
        await write({ at: selected.at, formula }, false);
      }
    },
    replace: async () => {
      if (waiting !== null) {
        await write(waiting, true);
      }
    },
    keep: () => setWaiting(null),
  };
}

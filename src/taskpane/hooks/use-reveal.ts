import { useCallback, useState } from "react";
import { type CellAddress } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { failureOf, type Failure } from "../failure";

export interface Reveal {
  readonly reveal: (at: CellAddress) => void;
  readonly failure: Failure | null;
  readonly dismiss: () => void;
}

/** Takes the reader to a cell, and says so when that is not possible. */
export function useReveal(workbook: WorkbookPort): Reveal {
  const [failure, setFailure] = useState<Failure | null>(null);
  const reveal = useCallback(
    (at: CellAddress) => {
      workbook.reveal(at).then(
        () => setFailure(null),
        (error: unknown) => setFailure(failureOf(error)),
      );
    },
    [workbook],
  );
  return { reveal, failure, dismiss: useCallback(() => setFailure(null), []) };
}

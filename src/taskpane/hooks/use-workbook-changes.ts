import { useEffect, useRef } from "react";
import { type SheetChange, type WorkbookPort } from "../../workbook/port";

/** Calls `listener` whenever the workbook changes, for as long as the component is there. */
export function useWorkbookChanges(
  workbook: WorkbookPort,
  listener: (change: SheetChange | null) => void,
): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });

  useEffect(() => {
    // a host that cannot tell of changes still checks; the reader only loses the stale notice
    const subscription = workbook.onChanged((change) => latest.current(change)).catch(() => null);
    return () => {
      void subscription.then((unsubscribe) => unsubscribe?.().catch(() => undefined));
    };
  }, [workbook]);
}

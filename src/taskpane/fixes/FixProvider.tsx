import { useMemo, type ReactNode } from "react";
import { type Fix } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { FixContext, fixOffer } from "./fix-context";
import { useFixes } from "./use-fixes";

export interface FixProviderProps {
  readonly workbook: WorkbookPort;
  readonly offered: readonly Fix[];
  /** Called after cells were written or taken back. */
  readonly onWritten: () => void;
  readonly children: ReactNode;
}

/** Lets what stands below it write fixes and take them back. */
export function FixProvider({ workbook, offered, onWritten, children }: FixProviderProps) {
  const fixes = useFixes(workbook, onWritten);
  const offer = useMemo(() => fixOffer(fixes, offered), [fixes, offered]);
  return <FixContext.Provider value={offer}>{children}</FixContext.Provider>;
}

import { useMemo, type ReactNode } from "react";
import { understandColumns, type ColumnUnderstanding, type ConfirmedHeaders } from "../../core";
import { type CheckRequest, type CheckResult } from "../hooks/use-check";
import { MapContext } from "./map-context";
import { type Headers } from "./use-headers";

export interface MapProviderProps {
  readonly result: CheckResult;
  readonly headers: Headers;
  readonly onCheck: (request: CheckRequest) => Promise<void>;
  readonly children: ReactNode;
}

/** Lets what stands below it tell and correct how the columns of the checked sheet were understood. */
export function MapProvider({ result, headers, onCheck, children }: MapProviderProps) {
  const { remembered, confirm, forget } = headers;
  const map = useMemo(() => {
    let columns: readonly ColumnUnderstanding[] | undefined;
    const checkAgain = (confirmed: ConfirmedHeaders) => void onCheck({ ...result.request, confirmed });
    return {
      columns: () => (columns ??= columnsOf(result)),
      remembered,
      confirm: (...said: Parameters<typeof confirm>) => checkAgain(confirm(...said)),
      forget: (...said: Parameters<typeof forget>) => checkAgain(forget(...said)),
    };
  }, [result, remembered, confirm, forget, onCheck]);
  return <MapContext.Provider value={map}>{children}</MapContext.Provider>;
}

function columnsOf({ grid, report, request }: CheckResult): readonly ColumnUnderstanding[] {
  const { stage } = report;
  const { confirmed } = request;
  return understandColumns(grid, confirmed === undefined ? { stage } : { stage, confirmed });
}

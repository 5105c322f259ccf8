import { useEffect, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress } from "../../core";
import { type CheckResult } from "../hooks/use-check";
import { ReportContext } from "../school-card/report-context";
import { checkControlsId } from "./CheckControls";
import { ResultTabs } from "./ResultTabs";
import { VerdictBanner } from "./VerdictBanner";

export interface ResultViewProps {
  readonly result: CheckResult;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  tabs: { minWidth: 0 },
});

/** What one check found. A new result moves focus to its verdict, unless the reader is busy elsewhere. */
export function ResultView({ result, onReveal }: ResultViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // a check that was made again by itself is news, not an answer
    if (result.progressed === undefined && focusIsFree()) {
      heading.current?.focus();
    }
  }, [result]);

  return (
    <div className={styles.view}>
      <VerdictBanner ref={heading} result={result} />
      <div className={styles.tabs}>
        <ReportContext.Provider value={result.report}>
          <ResultTabs report={result.report} onReveal={onReveal} />
        </ReportContext.Provider>
      </div>
    </div>
  );
}

/**
 * Whether focus still sits where the check was started, or on nothing because that button is gone.
 *
 * @remarks When the pane itself has no focus the reader may be typing in the sheet.
 */
function focusIsFree(): boolean {
  const { activeElement, body } = document;
  return (
    document.hasFocus() &&
    (activeElement === null ||
      activeElement === body ||
      activeElement.closest(`#${checkControlsId}`) !== null)
  );
}

import { useMemo, useState } from "react";
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { type WorkbookPort } from "../../workbook/port";
import { type Checker, type Explainer, type Grouper } from "../checker/checker";
import { ExplainProvider } from "../explain/ExplainProvider";
import { useCheck, type CheckRequest } from "../hooks/use-check";
import { useReveal } from "../hooks/use-reveal";
import { useSheets } from "../hooks/use-sheets";
import { useStandard } from "../hooks/use-standard";
import { useWorkbookChanges } from "../hooks/use-workbook-changes";
import { useLanguage } from "../hooks/use-language";
import { type FunctionDirectory } from "../functions/function-help";
import { IndicatorServicesContext } from "../indicators/indicator-services";
import { servicesFor } from "../indicators/services-for";
import { FunctionHelper } from "../functions/FunctionHelper";
import { StandardsView } from "../standards/StandardsView";
import { Announcer } from "./Announcer";
import { CheckControls } from "./CheckControls";
import { CheckForm } from "./CheckForm";
import { EmptyState } from "./EmptyState";
import { FailureNotice } from "./FailureNotice";
import { KeptOnceShown } from "./KeptOnceShown";
import { PaneHeader } from "./PaneHeader";
import { ResultView } from "./ResultView";
import { StaleNotice } from "./StaleNotice";
import { ViewSwitch, type PaneView } from "./ViewSwitch";

export interface PaneProps {
  readonly workbook: WorkbookPort;
  readonly checker: Checker;
  readonly explainer: Explainer;
  readonly grouper: Grouper;
  readonly functions: FunctionDirectory;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    "&[hidden]": { display: "none" },
  },
});

/** The whole conversation: choose, check, read what was found, go to the cells. */
export function Pane({ workbook, checker, explainer, grouper, functions }: PaneProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const [view, setView] = useState<PaneView>("check");
  const sheets = useSheets(workbook);
  const check = useCheck(workbook, checker);
  const { reveal, failure: revealFailure, dismiss } = useReveal(workbook);
  const standard = useStandard(workbook);
  useWorkbookChanges(workbook, () => {
    void sheets.refresh();
    void check.compare();
  });

  const { selected, status } = sheets;
  const stage = sheets.stageCertain ? sheets.stage : standard.stage;
  const { running, result, failure } = check;
  const runCheck = () => {
    if (selected !== null) {
      void check.run({ sheet: selected, stage, packId: standard.packId });
    }
  };
  const runSameCheck = (request: CheckRequest) => {
    const elsewhere = request.sheet !== selected && sheets.sheets.some(({ name }) => name === request.sheet);
    void (elsewhere ? check.run(request) : runCheck());
  };
  const services = useMemo(
    () =>
      result === null ? null : servicesFor(result, { workbook, checker, grouper, sheets: sheets.sheets }),
    [result, workbook, checker, grouper, sheets.sheets],
  );
  const nothingFound = status === "ready" && !sheets.recognised && result === null && running === null;
  return (
    <main className={styles.pane}>
      <PaneHeader />
      <ViewSwitch view={view} onChoose={setView} />
      <div className={styles.view} hidden={view !== "check"}>
        <CheckForm sheets={sheets} standard={standard} />
        <CheckControls
          ready={selected !== null}
          again={result !== null && result.request.sheet === selected}
          running={running}
          onCheck={runCheck}
          onCancel={check.cancel}
        />
        <Announcer check={check} />
        {status === "looking" && <Spinner size="tiny" label={strings.looking} />}
        {status === "failed" && sheets.failure !== null && (
          <FailureNotice failure={sheets.failure} onRetry={() => void sheets.lookAgain()} />
        )}
        {nothingFound && failure === null && (
          <EmptyState picked={sheets.picked ? selected : null} onLookAgain={() => void sheets.lookAgain()} />
        )}
        {failure !== null && <FailureNotice failure={failure} onRetry={runCheck} />}
        {standard.failure !== null && (
          <FailureNotice failure={standard.failure} onDismiss={standard.dismiss} />
        )}
        {revealFailure !== null && <FailureNotice failure={revealFailure} onDismiss={dismiss} />}
        {result !== null && check.stale && running === null && (
          <StaleNotice onCheckAgain={() => runSameCheck(result.request)} />
        )}
        {result !== null && (
          <ExplainProvider explainer={explainer} result={result} onReveal={reveal}>
            <IndicatorServicesContext.Provider value={services}>
              <ResultView result={result} onReveal={reveal} />
            </IndicatorServicesContext.Provider>
          </ExplainProvider>
        )}
      </div>
      <div className={styles.view} hidden={view !== "standards"}>
        <KeptOnceShown shown={view === "standards"}>
          {() => <StandardsView packId={standard.packId} stage={stage ?? "primary"} />}
        </KeptOnceShown>
      </div>
      <div className={styles.view} hidden={view !== "functions"}>
        <KeptOnceShown shown={view === "functions"}>
          {() => <FunctionHelper workbook={workbook} functions={functions} />}
        </KeptOnceShown>
      </div>
    </main>
  );
}

import { Suspense, lazy, useMemo, useState } from "react";
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { type WorkbookPort } from "../../workbook/port";
import { findPack } from "../../core";
import { type Checker, type Explainer, type Grouper, type Rechecker } from "../checker/checker";
import { type Sealer } from "../checker/sealer";
import { ExplainProvider } from "../explain/ExplainProvider";
import { useCheck, type CheckRequest } from "../hooks/use-check";
import { useLive } from "../hooks/use-live";
import { useReveal } from "../hooks/use-reveal";
import { useSheets } from "../hooks/use-sheets";
import { useStandard } from "../hooks/use-standard";
import { useWorkbookChanges } from "../hooks/use-workbook-changes";
import { useLanguage } from "../hooks/use-language";
import { type FunctionDirectory } from "../functions/function-help";
import { AnswersProvider } from "../answers/AnswersProvider";
import { today } from "../answers/today";
import { useAnswers } from "../answers/use-answers";
import { HighlightSwitch } from "../highlights/HighlightSwitch";
import { FixProvider } from "../fixes/FixProvider";
import { IndicatorServicesContext } from "../indicators/indicator-services";
import { servicesFor } from "../indicators/services-for";
import { MapProvider } from "../map/MapProvider";
import { useHeaders } from "../map/use-headers";
import { rangeOf, useTables } from "../map/use-tables";
import { ChartInserterContext } from "../native-charts/chart-inserter";
import { type SealRequest } from "../share/seal-into";
import { useSeal } from "../share/use-seal";
import { byOwn, isOutdated } from "../standards/own-request";
import { useOwnStandard } from "../standards/use-own-standard";
import { ownStandardStrings } from "../strings/own-standard-strings";
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

const FunctionHelper = lazy(
  () => import(/* webpackChunkName: "function-helper" */ "../functions/FunctionHelper"),
);

export interface PaneProps {
  readonly workbook: WorkbookPort;
  readonly checker: Checker;
  /** Left out, a sheet that has changed is checked whole. */
  readonly rechecker?: Rechecker | undefined;
  readonly explainer: Explainer;
  readonly grouper: Grouper;
  readonly sealer: Sealer;
  readonly functions: FunctionDirectory;
}

const SealNotice = lazy(() => import(/* webpackChunkName: "share" */ "../share/SealNotice"));
const ShareView = lazy(() => import(/* webpackChunkName: "share" */ "../share/ShareView"));
const StandardsView = lazy(() => import(/* webpackChunkName: "standards" */ "../standards/StandardsView"));

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
export function Pane({ workbook, checker, rechecker, explainer, grouper, sealer, functions }: PaneProps) {
  const styles = useStyles();
  const { strings, language } = useLanguage();
  const [view, setView] = useState<PaneView>("check");
  const live = useLive();
  const answers = useAnswers(workbook, today);
  const sheets = useSheets(workbook);
  const check = useCheck({
    workbook,
    checker,
    live: live.on,
    ...(rechecker === undefined ? {} : { rechecker }),
  });
  const { reveal, failure: revealFailure, dismiss } = useReveal(workbook);
  const standard = useStandard(workbook);
  const headers = useHeaders(workbook);
  const tables = useTables(workbook, sheets);
  const own = useOwnStandard(
    workbook,
    sheets.sheets.map(({ name }) => name),
    standard.sheet,
  );
  const seal = useSeal(workbook, sealer, language);
  useWorkbookChanges(workbook, (change) => {
    seal.heard(change);
    void sheets.refresh();
    void check.compare(change);
    own.refresh();
  });

  const { selected, status } = sheets;
  const stage = sheets.stageCertain ? sheets.stage : standard.stage;
  const { running, result, failure } = check;
  const runBy = async (request: CheckRequest, isOwn: boolean) => {
    const judged = isOwn ? byOwn(request, await own.read()) : request;
    // what keeps the reader's own standard from being used is said where it is chosen
    await (judged === null ? undefined : check.run({ ...judged, confirmed: headers.confirmed }));
  };
  const runCheck = () => {
    if (selected !== null) {
      const part = tables.chosen === null ? {} : { range: rangeOf(tables.chosen) };
      void runBy({ sheet: selected, ...part, stage, packId: standard.packId }, standard.sheet !== null);
    }
  };
  const runSameCheck = (request: CheckRequest) => {
    const elsewhere = request.sheet !== selected && sheets.sheets.some(({ name }) => name === request.sheet);
    void (elsewhere ? runBy(request, request.pack !== undefined && standard.sheet !== null) : runCheck());
  };
  const sealChoice = {
    ...{ sheet: selected, stage, isPart: tables.chosen !== null, confirmed: headers.confirmed },
    pack: standard.sheet === null ? findPack(standard.packId)! : (own.reading?.pack ?? null),
  };
  const checkSealed = (request: SealRequest) => {
    setView("check");
    void sheets.select(request.sheet);
    void check.run(request);
  };
  const showSeal = () => {
    setView("share");
    seal.dismiss();
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
        {seal.found && (
          <Suspense fallback={null}>
            <SealNotice kept={seal.kept} onDetails={showSeal} onDismiss={seal.dismiss} />
          </Suspense>
        )}
        <CheckForm sheets={sheets} tables={tables} standard={standard} own={own} onReveal={reveal} />
        <CheckControls
          ready={selected !== null}
          again={result !== null && result.request.sheet === selected}
          running={running}
          live={live}
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
        {result !== null && isOutdated(result, own.reading) && running === null && (
          <StaleNotice
            text={ownStandardStrings[language].newerThanResult}
            onCheckAgain={() => runSameCheck(result.request)}
          />
        )}
        {result !== null && (
          <ExplainProvider explainer={explainer} result={result} onReveal={reveal}>
            <IndicatorServicesContext.Provider value={services}>
              <ChartInserterContext.Provider value={workbook}>
                <MapProvider result={result} headers={headers} onCheck={check.run}>
                  <FixProvider
                    workbook={workbook}
                    offered={result.report.fixes}
                    onWritten={() => void check.compare(null, true)}
                  >
                    <HighlightSwitch workbook={workbook} issues={result.report.issues} />
                    <AnswersProvider answers={answers} report={result.report}>
                      <ResultView result={result} onReveal={reveal} />
                    </AnswersProvider>
                  </FixProvider>
                </MapProvider>
              </ChartInserterContext.Provider>
            </IndicatorServicesContext.Provider>
          </ExplainProvider>
        )}
      </div>
      <div className={styles.view} hidden={view !== "standards"}>
        <KeptOnceShown shown={view === "standards"}>
          {() => (
            <Suspense fallback={<Spinner size="tiny" label={strings.looking} />}>
              <StandardsView stage={stage ?? "primary"} {...{ workbook, standard, own }} onReveal={reveal} />
            </Suspense>
          )}
        </KeptOnceShown>
      </div>
      <div className={styles.view} hidden={view !== "functions"}>
        <KeptOnceShown shown={view === "functions"}>
          {() => (
            <Suspense fallback={<Spinner size="tiny" label={strings.looking} />}>
              <FunctionHelper workbook={workbook} functions={functions} />
            </Suspense>
          )}
        </KeptOnceShown>
      </div>
      <div className={styles.view} hidden={view !== "share"}>
        <KeptOnceShown shown={view === "share"}>
          {() => (
            <Suspense fallback={<Spinner size="tiny" label={strings.looking} />}>
              <ShareView
                {...{ workbook, seal }}
                choice={sealChoice}
                onReveal={reveal}
                onCheck={checkSealed}
              />
            </Suspense>
          )}
        </KeptOnceShown>
      </div>
    </main>
  );
}

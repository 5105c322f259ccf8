import { Suspense, lazy, useId, useMemo, useState, type KeyboardEvent } from "react";
import { Tab, TabList, makeStyles, tokens, type TabValue } from "@fluentui/react-components";
import { type Assessment, type CellAddress, type IndicatorId, type SheetReport } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { otherIndicatorsOf } from "../indicators/OtherIndicators";
import { mapStrings } from "../strings/map-strings";
import { IndicatorTable } from "./IndicatorTable";
import { IssueList } from "./IssueList";
import { SchoolList } from "./SchoolList";

const FixPanel = lazy(() => import(/* webpackChunkName: "fixes" */ "../fixes/FixPanel"));
const MapView = lazy(() => import(/* webpackChunkName: "map" */ "../map/MapView"));

export interface ResultTabsProps {
  readonly report: SheetReport;
  readonly onReveal: (at: CellAddress) => void;
}

/**
 * Takes Fluent's own arrow keys off the tab list.
 *
 * @remarks They come with hidden elements that can take focus, which assistive technology is told to skip: an
 * accessibility fault (axe: aria-hidden-focus).
 */
const ownArrowKeys = { "data-tabster": undefined };

const useStyles = makeStyles({
  // the tabs' own inset lines their text up with what stands above
  tabs: { flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  // four of them side by side in the narrowest pane
  tab: {
    "@media (max-width: 360px)": {
      paddingLeft: "4px",
      paddingRight: "4px",
      "> span": { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: 0 },
    },
  },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  panel: { paddingTop: tokens.spacingVerticalM },
});

/** Issues, indicators, schools and columns of one report. A sheet that could not be assessed has issues and columns. */
export function ResultTabs({ report, onReveal }: ResultTabsProps) {
  const styles = useStyles();
  const { language, strings, numbers } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<TabValue>("issues");
  const { issues, assessment } = report;
  const indicators = useMemo(() => (assessment === null ? [] : indicatorsShown(assessment)), [assessment]);
  const schools = assessment?.schools ?? [];
  const tabs = [
    { value: "issues", name: strings.issues, count: issues.length },
    ...(assessment === null
      ? []
      : [
          ...(indicators.length === 0
            ? []
            : [{ value: "indicators", name: strings.indicators, count: indicators.length }]),
          { value: "schools", name: strings.schools, count: schools.length },
        ]),
    { value: "columns", name: mapStrings[language].columns, count: report.columns.length || null },
  ];
  const open = tabs.some(({ value }) => value === chosen) ? chosen : "issues";
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={open}
        onKeyDown={moveAmongTabs}
        {...ownArrowKeys}
        onTabSelect={(_, { value }) => setChosen(value)}
      >
        {tabs.map(({ value, name, count }) => (
          <Tab
            key={value}
            className={styles.tab}
            id={`${id}-${value}`}
            value={value}
            tabIndex={value === open ? 0 : -1}
            {...(value === open ? { "aria-controls": `${id}-panel` } : {})}
          >
            {name} {count !== null && <span className={styles.count}>{numbers.count(count)}</span>}
          </Tab>
        ))}
      </TabList>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${String(open)}`}
        className={styles.panel}
      >
        {open === "issues" && (
          <>
            <Suspense fallback={null}>
              <FixPanel onReveal={onReveal} />
            </Suspense>
            <IssueList issues={issues} onReveal={onReveal} />
          </>
        )}
        {open === "indicators" && <IndicatorTable assessment={assessment!} onReveal={onReveal} />}
        {open === "schools" && <SchoolList schools={schools} onReveal={onReveal} />}
        {open === "columns" && (
          <Suspense fallback={null}>
            <MapView onReveal={onReveal} />
          </Suspense>
        )}
      </div>
    </>
  );
}

function indicatorsShown(assessment: Assessment): readonly IndicatorId[] {
  return [...assessment.indicators.map(({ id }) => id), ...otherIndicatorsOf(assessment)];
}

/** Moves to and opens the tab before or after; the ends join. */
function moveAmongTabs(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const current = tabs.findIndex((tab) => tab === document.activeElement);
  const next = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: tabs.length - 1 }[event.key];
  const target = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
  if (target !== undefined) {
    event.preventDefault();
    target.focus();
    target.click();
  }
}

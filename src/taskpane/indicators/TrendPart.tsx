import { useMemo, useState } from "react";
import { Select, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { trendOf, type Assessment, type CoefficientTrend, type SheetReport, type Trend } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { indicatorStrings } from "../strings/indicator-strings";
import { useIndicatorServices } from "./indicator-services";
import { useAnswer } from "./use-answer";

const none = "";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    verticalAlign: "top",
  },
  head: { color: tokens.colorNeutralForeground3 },
});

/** The coefficients beside those of last year's sheet, where the workbook has one. */
export default function TrendPart({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = indicatorStrings[language];
  const services = useIndicatorServices();
  const [sheet, setSheet] = useState(none);
  const ask = useMemo(
    () =>
      services === null || sheet === none
        ? null
        : (signal: AbortSignal) => services.checkOther(sheet, signal),
    [services, sheet],
  );
  const answer = useAnswer<SheetReport>(ask);
  return (
    <div className={styles.part}>
      <Select
        size="small"
        aria-label={strings.lastYear}
        value={sheet}
        onChange={(_, { value }) => setSheet(value)}
      >
        <option value={none}>{strings.noLastYear}</option>
        {services?.otherSheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      {sheet !== none && answer === "working" && <Spinner size="tiny" label={strings.working} />}
      {sheet !== none && answer === "failed" && <Text role="alert">{strings.lastYearUnread(sheet)}</Text>}
      {sheet !== none && typeof answer !== "string" && (
        <Compared sheet={sheet} before={answer.assessment} now={assessment} />
      )}
    </div>
  );
}

interface ComparedProps {
  readonly sheet: string;
  readonly before: Assessment | null;
  readonly now: Assessment;
}

function Compared({ sheet, before, now }: ComparedProps) {
  const { language } = useLanguage();
  const strings = indicatorStrings[language];
  if (before === null) {
    return <Text role="alert">{strings.lastYearUnread(sheet)}</Text>;
  }
  const trend = trendOf([
    { year: 1, assessment: before },
    { year: 2, assessment: now },
  ]);
  const differences = trend.steps[0]?.differences ?? [];
  if (differences.length > 0) {
    return <Text>{differences.map((difference) => strings.notComparable[difference]).join("")}</Text>;
  }
  return <TrendTable trend={trend} />;
}

function TrendTable({ trend }: { readonly trend: Trend }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = indicatorStrings[language];
  const [step] = trend.steps;
  return (
    <>
      <Text>
        {strings.moved(
          step?.metToUnmet.map(({ name }) => name) ?? [],
          step?.unmetToMet.map(({ name }) => name) ?? [],
        )}
      </Text>
      <table className={styles.table} aria-label={strings.trend}>
        <thead className={styles.head}>
          <tr>
            {[strings.trendIndicator, strings.before, strings.now, strings.change].map((title) => (
              <th key={title} scope="col" className={styles.cell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trend.coefficients.map((coefficient) => (
            <TrendRow key={coefficient.id ?? ""} coefficient={coefficient} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function TrendRow({ coefficient: { id, points, changes } }: { readonly coefficient: CoefficientTrend }) {
  const styles = useStyles();
  const { language, strings: pane, messages, numbers } = useLanguage();
  const strings = indicatorStrings[language];
  const [before, now] = points.map(({ cv }) => (cv === null ? pane.noValue : numbers.fixed(cv, 4)));
  const [made] = changes;
  const change = made?.change ?? null;
  // more spread is the worse way, whatever the indicator measures
  const arrow = change === null || change === 0 ? "" : change > 0 ? "↑ " : "↓ ";
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {id === null ? pane.composite : messages.indicators[id].short}
      </th>
      <td className={styles.cell}>{before}</td>
      <td className={styles.cell}>{now}</td>
      <td className={styles.cell}>
        {change === null ? "" : `${arrow}${numbers.fixed(Math.abs(change), 4)}`}
        {made?.crossed != null && <div>{strings.crossed[made.crossed]}</div>}
      </td>
    </tr>
  );
}

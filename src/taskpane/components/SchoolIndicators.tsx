import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  formatCell,
  indicatorOf,
  type CellAddress,
  type SchoolIndicatorResult,
  type SchoolResult,
} from "../../core";
import { ExplainButton } from "../explain/ExplainButton";
import { useLanguage } from "../hooks/use-language";
import { explainStrings } from "../strings/explain-strings";
import { CellButton } from "./CellButton";
import { OutcomeBadge } from "./OutcomeBadge";

export interface SchoolIndicatorsProps {
  readonly school: SchoolResult;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  none: { display: "block", padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}` },
  table: {
    width: "100%",
    marginBottom: tokens.spacingVerticalS,
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  head: { color: tokens.colorNeutralForeground3 },
  figure: { display: "block", fontVariantNumeric: "tabular-nums" },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
  figures: { width: "34%" },
  outcome: { width: "27%" },
});

/** Each indicator of one school, with value, limit and what is lacking. A value leads to the cells behind it. */
export function SchoolIndicators({ school, onReveal }: SchoolIndicatorsProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  if (school.indicators.length === 0) {
    return <Text className={styles.none}>{strings.noIndicators}</Text>;
  }
  return (
    <table className={styles.table} aria-label={school.name}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.cell}>
            {strings.indicator}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.figures)}>
            {strings.value} / {strings.limit}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.outcome)}>
            {strings.outcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {school.indicators.map((result) => (
          <IndicatorOfSchool key={result.id} result={result} school={school} onReveal={onReveal} />
        ))}
      </tbody>
    </table>
  );
}

interface IndicatorOfSchoolProps extends SchoolIndicatorsProps {
  readonly result: SchoolIndicatorResult;
}

function IndicatorOfSchool({ result, school, onReveal }: IndicatorOfSchoolProps) {
  const styles = useStyles();
  const { language, strings, messages, numbers } = useLanguage();
  const { id, value, limit, why, outcome, shortfall, need, borderline, cells } = result;
  const { name, short, unit } = messages.indicators[id];
  const figure =
    value === null
      ? strings.noValue
      : limit === null
        ? numbers.plain(value)
        : numbers.against(value, limit, 2);
  const [first] = cells;
  const bound = indicatorOf(id).direction === "at-least" ? strings.atLeast : strings.atMost;
  return (
    <tr>
      <th scope="row" className={styles.cell} title={name}>
        {short}
        <span className={styles.detail}>{unit}</span>
      </th>
      <td className={styles.cell}>
        <span className={styles.figure}>
          {first === undefined ? (
            figure
          ) : (
            <CellButton
              at={first}
              onReveal={onReveal}
              label={`${figure} ${strings.goToCell(formatCell(first))}`}
            >
              {figure}
            </CellButton>
          )}
          {cells.length > 0 && (
            <ExplainButton
              question={{ about: "school", at: school.at, indicator: id }}
              figure={explainStrings[language].figureOf(school.name, short)}
            />
          )}
        </span>
        <span className={mergeClasses(styles.detail, styles.figure)}>
          {limit !== null && bound(numbers.plain(limit))}
          {limit === null && (why === "limit-undecided" ? strings.limitUndecided : strings.limitUnknown)}
        </span>
      </td>
      <td className={styles.cell}>
        <OutcomeBadge outcome={outcome} />
        {outcome === "unmet" && shortfall !== null && (
          <span className={mergeClasses(styles.detail, styles.figure)}>
            {strings.shortBy(numbers.against(shortfall, 0, 2))}
          </span>
        )}
        {need !== null && (
          <span className={mergeClasses(styles.detail, styles.figure)}>
            {strings.needs(messages.fields[need.field], numbers.count(wholeUnits(need.amount)))}
          </span>
        )}
        {borderline && <span className={styles.detail}>{strings.borderline}</span>}
      </td>
    </tr>
  );
}

/** Rounded up: nobody builds 0.3 m². */
function wholeUnits(amount: number): number {
  // a hair above a whole number is the arithmetic's, not the school's
  return Math.ceil(amount - 1e-9 * Math.max(1, amount));
}

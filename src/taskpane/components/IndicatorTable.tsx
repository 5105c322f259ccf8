import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CompositeResult, type IndicatorResult } from "../../core";
import { ExplainButton } from "../explain/ExplainButton";
import { useLanguage } from "../hooks/use-language";
import { CoefficientBar } from "./CoefficientBar";
import { OutcomeBadge } from "./OutcomeBadge";

export interface IndicatorTableProps {
  readonly indicators: readonly IndicatorResult[];
  /** The mean of all coefficients, where the standard judges that. */
  readonly composite: CompositeResult | null;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  figure: { display: "block", fontVariantNumeric: "tabular-nums" },
  coefficient: { width: "26%" },
  outcome: { width: "30%" },
});

/** Each indicator over the whole county: mean, coefficient against its ceiling, outcome, schools used. */
export function IndicatorTable({ indicators, composite }: IndicatorTableProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  if (indicators.length === 0) {
    return <Text>{strings.noIndicators}</Text>;
  }
  return (
    <table className={styles.table} aria-label={strings.indicators}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {strings.indicator}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.coefficient)}>
            {strings.coefficient}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.outcome)}>
            {strings.outcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} />
        ))}
        {composite !== null && <CompositeRow composite={composite} />}
      </tbody>
    </table>
  );
}

function IndicatorRow({ indicator }: { readonly indicator: IndicatorResult }) {
  const styles = useStyles();
  const { strings, messages, numbers } = useLanguage();
  const { id, mean, cv, limit, outcome, borderline, schoolsUsed, schoolsNotJudged } = indicator;
  const { name, short, unit } = messages.indicators[id];
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell} title={name}>
        <span className={styles.name}>{short}</span>
        <span className={styles.detail}>
          {mean === null ? strings.noMean : strings.mean(numbers.plain(mean), unit)}
        </span>
        <span className={styles.detail}>
          {strings.schoolsUsed(schoolsUsed)}
          {schoolsNotJudged > 0 && ` · ${strings.schoolsLeftOut(schoolsNotJudged)}`}
        </span>
      </th>
      <td className={styles.cell}>
        <span className={styles.figure}>
          {cv === null
            ? strings.noValue
            : limit === null
              ? numbers.fixed(cv, 4)
              : numbers.against(cv, limit, 4)}
          {cv !== null && (
            <ExplainButton
              question={{ about: "coefficient", indicator: id }}
              figure={`${short} ${strings.coefficient}`}
            />
          )}
        </span>
        {limit !== null && (
          <>
            <CoefficientBar cv={cv} limit={limit} outcome={outcome ?? "notJudged"} />
            <span className={mergeClasses(styles.detail, styles.figure)}>
              {strings.atMost(numbers.plain(limit))}
            </span>
          </>
        )}
      </td>
      <td className={styles.cell}>
        {outcome !== null && <OutcomeBadge outcome={outcome} />}
        {borderline && <span className={styles.detail}>{strings.borderline}</span>}
      </td>
    </tr>
  );
}

function CompositeRow({ composite }: { readonly composite: CompositeResult }) {
  const styles = useStyles();
  const { strings, numbers } = useLanguage();
  const { cv, limit, outcome, borderline } = composite;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        <span className={styles.name}>{strings.composite}</span>
        <span className={styles.detail}>{strings.compositeMeaning}</span>
      </th>
      <td className={styles.cell}>
        <span className={styles.figure}>
          {cv === null ? strings.noValue : numbers.against(cv, limit, 4)}
          {cv !== null && <ExplainButton question={{ about: "composite" }} figure={strings.composite} />}
        </span>
        <CoefficientBar cv={cv} limit={limit} outcome={outcome} />
        <span className={mergeClasses(styles.detail, styles.figure)}>
          {strings.atMost(numbers.plain(limit))}
        </span>
      </td>
      <td className={styles.cell}>
        <OutcomeBadge outcome={outcome} />
        {borderline && <span className={styles.detail}>{strings.borderline}</span>}
      </td>
    </tr>
  );
}

import { Fragment, Suspense, lazy, useMemo } from "react";
import { Spinner, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Assessment, type CellAddress, type CompositeResult, type IndicatorResult } from "../../core";
import { ExplainButton } from "../explain/ExplainButton";
import { useLanguage } from "../hooks/use-language";
import { IndicatorDisclosure } from "../indicators/IndicatorDisclosure";
import { OtherIndicators, otherIndicatorsOf } from "../indicators/OtherIndicators";
import { explainStrings } from "../strings/explain-strings";
import { indicatorStrings } from "../strings/indicator-strings";
import { CoefficientBar } from "./CoefficientBar";
import { Disclosure } from "./Disclosure";
import { OutcomeBadge } from "./OutcomeBadge";

const TrendPart = lazy(() => import(/* webpackChunkName: "charts" */ "../indicators/TrendPart"));
const CoefficientsChart = lazy(
  () => import(/* webpackChunkName: "charts" */ "../native-charts/CoefficientsChart"),
);

export interface IndicatorTableProps {
  readonly assessment: Assessment;
  readonly onReveal: (at: CellAddress) => void;
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
  more: { padding: 0 },
  coefficient: { width: "26%" },
  outcome: { width: "30%" },
});

/** Each indicator over the whole county: mean, coefficient against its ceiling, outcome, schools used. */
export function IndicatorTable({ assessment, onReveal }: IndicatorTableProps) {
  const { language, strings } = useLanguage();
  const { indicators } = assessment;
  const others = useMemo(() => otherIndicatorsOf(assessment), [assessment]);
  if (indicators.length + others.length === 0) {
    return <Text>{strings.noIndicators}</Text>;
  }
  return (
    <>
      {indicators.length > 0 && <Coefficients assessment={assessment} onReveal={onReveal} />}
      {indicators.length > 0 && (
        <Suspense fallback={null}>
          <CoefficientsChart assessment={assessment} />
        </Suspense>
      )}
      {others.length > 0 && <OtherIndicators ids={others} assessment={assessment} onReveal={onReveal} />}
      {indicators.length > 0 && (
        <Disclosure header={indicatorStrings[language].trend} initiallyOpen={false}>
          {() => (
            <Suspense fallback={<Spinner size="tiny" label={strings.looking} />}>
              <TrendPart assessment={assessment} />
            </Suspense>
          )}
        </Disclosure>
      )}
    </>
  );
}

function Coefficients({ assessment, onReveal }: IndicatorTableProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { indicators, composite } = assessment;
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
          <Fragment key={indicator.id}>
            <IndicatorRow indicator={indicator} />
            <DetailRow id={indicator.id} assessment={assessment} onReveal={onReveal} />
          </Fragment>
        ))}
        {composite !== null && <CompositeRow composite={composite} />}
      </tbody>
    </table>
  );
}

function IndicatorRow({ indicator }: { readonly indicator: IndicatorResult }) {
  const styles = useStyles();
  const { language, strings, messages, numbers } = useLanguage();
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
              figure={explainStrings[language].coefficientOf(short)}
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

function DetailRow({ id, assessment, onReveal }: IndicatorTableProps & Pick<IndicatorResult, "id">) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const header = (
    <span className={styles.detail}>{indicatorStrings[language].details(messages.indicators[id].short)}</span>
  );
  return (
    <tr>
      <td colSpan={3} className={styles.more}>
        <IndicatorDisclosure id={id} assessment={assessment} header={header} onReveal={onReveal} />
      </td>
    </tr>
  );
}

function CompositeRow({ composite }: { readonly composite: CompositeResult }) {
  const styles = useStyles();
  const { language, strings, numbers } = useLanguage();
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
          {cv !== null && (
            <ExplainButton question={{ about: "composite" }} figure={explainStrings[language].composite} />
          )}
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

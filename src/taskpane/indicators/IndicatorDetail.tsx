import { useMemo } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Assessment, type CellAddress, type IndicatorId } from "../../core";
import { Disclosure } from "../components/Disclosure";
import { useLanguage } from "../hooks/use-language";
import { indicatorStrings } from "../strings/indicator-strings";
import { InsertChartButton } from "../native-charts/InsertChartButton";
import { alongLimitChart, lorenzChart } from "../native-charts/native-charts";
import { GroupPart } from "./GroupPart";
import { useIndicatorServices } from "./indicator-services";
import { indicatorSchools } from "./indicator-schools";
import { LorenzPart } from "./LorenzPart";
import { SchoolStrip } from "./SchoolStrip";
import { SchoolTable } from "./SchoolTable";
import { shareText } from "./share-text";

export interface IndicatorDetailProps {
  readonly id: IndicatorId;
  readonly assessment: Assessment;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `0 0 ${tokens.spacingVerticalM}`,
  },
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

const mostNamed = 3;

/** One indicator in pictures and tables: its schools along the limit, who decides the spread, groups, Lorenz curve. */
export default function IndicatorDetail({ id, assessment, onReveal }: IndicatorDetailProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = indicatorStrings[language];
  const services = useIndicatorServices();
  const schools = useMemo(() => indicatorSchools(assessment, id), [assessment, id]);
  const mean = assessment.indicators.find((indicator) => indicator.id === id)?.mean ?? null;
  const { short } = messages.indicators[id];
  const section = (title: string, content: () => JSX.Element) => (
    <Disclosure header={title} initiallyOpen={false}>
      {() => <div className={styles.section}>{content()}</div>}
    </Disclosure>
  );
  return (
    <div className={styles.detail}>
      <SchoolStrip id={id} schools={schools} mean={mean} onReveal={onReveal} />
      <InsertChartButton chart={(words) => alongLimitChart(assessment, id, words)} />
      <Deciders id={id} assessment={assessment} />
      {section(strings.table(short), () => (
        <SchoolTable label={strings.table(short)} schools={schools} onReveal={onReveal} />
      ))}
      {services !== null && section(strings.groups, () => <GroupPart id={id} />)}
      {section(strings.lorenz, () => (
        <>
          <LorenzPart schools={schools} />
          <InsertChartButton chart={(words) => lorenzChart(assessment, id, words)} />
        </>
      ))}
    </div>
  );
}

/** The schools that add most to the spread, and the one that could bring the coefficient down alone. */
function Deciders({ id, assessment: { indicators, schools } }: Omit<IndicatorDetailProps, "onReveal">) {
  const { language, messages, numbers } = useLanguage();
  const strings = indicatorStrings[language];
  const result = indicators.find((indicator) => indicator.id === id);
  if (result === undefined || result.shares.length === 0) {
    return null;
  }
  const named = result.shares
    .slice(0, mostNamed)
    .map(({ school, share }) => strings.share(schools[school]?.name ?? "", shareText(share, numbers.fixed)));
  const { singleChange } = result;
  return (
    <>
      <Text>
        {strings.decides}
        {language === "en" ? ": " : "："}
        {named.join(language === "en" ? ", " : "、")}
      </Text>
      {singleChange !== null && (
        <Text>
          {strings.singleChange(
            schools[singleChange.school]?.name ?? "",
            messages.fields[singleChange.need.field],
            numbers.plain(singleChange.need.amount),
            numbers.fixed(singleChange.cv, 4),
          )}
        </Text>
      )}
    </>
  );
}

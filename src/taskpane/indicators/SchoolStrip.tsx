import { useMemo } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress, type IndicatorId } from "../../core";
import { DotStrip, type Dot } from "../charts/DotStrip";
import { useLanguage } from "../hooks/use-language";
import { indicatorStrings } from "../strings/indicator-strings";
import { type IndicatorSchool } from "./indicator-schools";

export interface SchoolStripProps {
  readonly id: IndicatorId;
  readonly schools: readonly IndicatorSchool[];
  /** The county's mean; `null` where the standard judges no balance. */
  readonly mean: number | null;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  sentence: { display: "block" },
  help: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The schools of one indicator along their limit, with a sentence that says the same. */
export function SchoolStrip({ id, schools, mean, onReveal }: SchoolStripProps) {
  const styles = useStyles();
  const { language, messages, numbers } = useLanguage();
  const strings = indicatorStrings[language];
  const { unit } = messages.indicators[id];
  const dots = useMemo(
    () =>
      schools
        .flatMap(({ index, school, result: { value, outcome } }): Dot[] => {
          const figure = value === null ? "" : numbers.plain(value);
          const name = strings.dot(school.name, figure, unit, messages.outcomes[outcome]);
          return value === null ? [] : [{ key: index, name, value, outcome }];
        })
        .sort((a, b) => a.value - b.value || a.key - b.key),
    [messages, numbers, schools, strings, unit],
  );
  const limit = useMemo(() => commonLimit(schools), [schools]);
  const marks = useMemo(
    () => ({
      limit:
        typeof limit === "number" ? { value: limit, label: strings.limitMark(numbers.plain(limit)) } : null,
      mean: mean === null ? null : { value: mean, label: strings.meanMark(numbers.plain(mean)) },
    }),
    [limit, mean, numbers, strings],
  );
  const [lowest, highest] = [dots[0], dots.at(-1)];
  if (lowest === undefined || highest === undefined) {
    return <Text>{strings.nothingToDraw}</Text>;
  }
  const sentence = strings.strip({
    schools: dots.length,
    unmet: dots.filter(({ outcome }) => outcome === "unmet").length,
    notJudged: schools.length - dots.length,
    lowest: numbers.plain(lowest.value),
    highest: numbers.plain(highest.value),
    unit,
  });
  return (
    <>
      <Text className={styles.sentence}>{sentence}</Text>
      {limit === "differ" && <Text size={200}>{strings.limitsDiffer}</Text>}
      <DotStrip
        label={sentence}
        dots={dots}
        {...marks}
        format={numbers.plain}
        onChoose={(key) => {
          const chosen = schools.find(({ index }) => index === key);
          onReveal(chosen?.result.cells[0] ?? chosen!.school.at);
        }}
      />
      <Text size={200} className={styles.help}>
        {strings.stripHelp}
      </Text>
    </>
  );
}

/** The limit of all schools; `null` when none is known. */
function commonLimit(schools: readonly IndicatorSchool[]): number | "differ" | null {
  const limits = new Set(schools.flatMap(({ result: { limit } }) => (limit === null ? [] : [limit])));
  const [limit] = limits;
  return limits.size > 1 ? "differ" : (limit ?? null);
}

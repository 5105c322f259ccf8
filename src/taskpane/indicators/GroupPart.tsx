import { useMemo, useState } from "react";
import { Select, Spinner, Text } from "@fluentui/react-components";
import { groupDimensions, type GroupDimension, type GroupResult, type IndicatorId } from "../../core";
import { BarRows, type Bar } from "../charts/BarRows";
import { useLanguage } from "../hooks/use-language";
import { indicatorStrings, type IndicatorStrings } from "../strings/indicator-strings";
import { useIndicatorServices } from "./indicator-services";
import { shareText } from "./share-text";
import { useAnswer } from "./use-answer";

/** The means of groups of schools in one indicator, by a dimension the reader chooses. */
export function GroupPart({ id }: { readonly id: IndicatorId }) {
  const { language } = useLanguage();
  const strings = indicatorStrings[language];
  const services = useIndicatorServices();
  const [dimension, setDimension] = useState<GroupDimension>("location");
  const ask = useMemo(
    () => (services === null ? null : (signal: AbortSignal) => services.groups(dimension, signal)),
    [services, dimension],
  );
  const answer = useAnswer(ask);
  return (
    <>
      <Select
        size="small"
        aria-label={strings.groupBy}
        value={dimension}
        onChange={(_, { value }) => setDimension(value as GroupDimension)}
      >
        {groupDimensions.map((each) => (
          <option key={each} value={each}>
            {strings.dimensions[each]}
          </option>
        ))}
      </Select>
      {answer === "working" && <Spinner size="tiny" label={strings.working} />}
      {answer === "failed" && <Text role="alert">{strings.failed}</Text>}
      {typeof answer !== "string" && (
        <Groups result={answer.find(({ indicator }) => indicator === id)} dimension={dimension} />
      )}
    </>
  );
}

interface GroupsProps {
  readonly result: GroupResult | undefined;
  readonly dimension: GroupDimension;
}

function Groups({ result, dimension }: GroupsProps) {
  const { language, messages, numbers } = useLanguage();
  const strings = indicatorStrings[language];
  if (result === undefined || result.groups.filter(({ key }) => key !== null).length < 2) {
    return <Text>{strings.oneGroup(strings.dimensions[dimension])}</Text>;
  }
  const { unit } = messages.indicators[result.indicator];
  const bars = result.groups.map(({ key, schools, schoolsNotJudged, pupils, mean }): Bar => ({
    key: key ?? "",
    name: groupName(key, strings),
    detail: strings.groupFacts(schools, numbers.count(pupils), schoolsNotJudged),
    figure: mean === null ? messages.outcomes.notJudged : strings.groupMean(numbers.plain(mean), unit),
    value: mean,
  }));
  const { gap, parts, groups } = result;
  const named = (index: number) => groupName(groups[index]?.key ?? null, strings);
  return (
    <>
      <BarRows label={strings.dimensions[dimension]} bars={bars} />
      {gap !== null && gap.ratio !== null && (
        <Text>{strings.gap(named(gap.highest), named(gap.lowest), numbers.fixed(gap.ratio, 2))}</Text>
      )}
      {parts !== null && parts.betweenShare !== null && (
        <Text> {strings.between(shareText(parts.betweenShare, numbers.fixed))}</Text>
      )}
    </>
  );
}

function groupName(key: string | null, strings: IndicatorStrings): string {
  return key === null ? strings.notStated : (strings.groupKeys[key] ?? key);
}

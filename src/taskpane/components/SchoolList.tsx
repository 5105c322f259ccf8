import { useMemo, useState } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress, type Outcome, type SchoolResult } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { useSteps } from "../hooks/use-steps";
import { sentenceCase } from "../sentence-case";
import { FilterBar } from "./FilterBar";
import { SchoolItem } from "./SchoolItem";
import { ShowMore } from "./ShowMore";

export interface SchoolListProps {
  readonly schools: readonly SchoolResult[];
  readonly onReveal: (at: CellAddress) => void;
}

type Filter = "all" | Outcome | "excluded";

const outcomes: readonly Outcome[] = ["unmet", "notJudged", "met"];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The schools in the sheet's order, with the outcomes to filter by. */
export function SchoolList({ schools, onReveal }: SchoolListProps) {
  const { strings, messages, numbers } = useLanguage();
  const [filter, setFilter] = useState<Filter>("all");
  const counts = useMemo(() => countGroups(schools), [schools]);
  const shown = useMemo(
    () => (filter === "all" ? schools : schools.filter((school) => groupOf(school) === filter)),
    [filter, schools],
  );

  const label = (text: string, count: number) => `${text} ${numbers.count(count)}`;
  const options = [...outcomes, "excluded" as const]
    .filter((value) => counts[value] > 0)
    .map((value) => ({
      value,
      label: label(
        value === "excluded" ? strings.excludedSchools : sentenceCase(messages.outcomes[value]),
        counts[value],
      ),
    }));
  return (
    <>
      <FilterBar<Filter>
        label={strings.filterByOutcome}
        options={[{ value: "all", label: label(strings.all, schools.length) }, ...options]}
        chosen={filter}
        onChoose={setFilter}
      />
      {shown.length === 0 ? (
        <Text>{strings.noneOfThese}</Text>
      ) : (
        <Schools key={filter} schools={shown} onReveal={onReveal} />
      )}
    </>
  );
}

function Schools({ schools, onReveal }: SchoolListProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { shown, more, showMore } = useSteps(schools, 30);
  return (
    <>
      <ul className={styles.list} aria-label={strings.schools}>
        {shown.map((school) => (
          <li key={school.at.row} className={styles.item}>
            <SchoolItem school={school} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      <ShowMore count={more} onShowMore={showMore} />
    </>
  );
}

function groupOf({ excluded, outcome }: SchoolResult): Exclude<Filter, "all"> {
  return excluded === null ? outcome : "excluded";
}

function countGroups(schools: readonly SchoolResult[]): Readonly<Record<Exclude<Filter, "all">, number>> {
  const counts = { met: 0, unmet: 0, notJudged: 0, excluded: 0 };
  schools.forEach((school) => (counts[groupOf(school)] += 1));
  return counts;
}

import { useMemo, useState } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress, type Issue, type Severity } from "../../core";
import { countSeverities, groupIssues, severities, type IssueGroup } from "../group-issues";
import { useLanguage } from "../hooks/use-language";
import { useSteps } from "../hooks/use-steps";
import { FilterBar } from "./FilterBar";
import { IssueGroupItem } from "./IssueGroupItem";
import { SeverityMark } from "./SeverityMark";
import { ShowMore } from "./ShowMore";

export interface IssueListProps {
  readonly issues: readonly Issue[];
  /** Called when the reader asks to see the cell an issue is about. */
  readonly onReveal: (at: CellAddress) => void;
}

/** Up to here all groups start open; beyond, only the first does. */
const mostOpenIssues = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The findings by school, with the severities to filter by. Says so plainly when there are none. */
export function IssueList({ issues, onReveal }: IssueListProps) {
  const { strings, numbers } = useLanguage();
  const [severity, setSeverity] = useState<Severity | "all">("all");
  const counts = useMemo(() => countSeverities(issues), [issues]);
  const groups = useMemo(
    () => groupIssues(severity === "all" ? issues : issues.filter((issue) => issue.severity === severity)),
    [issues, severity],
  );
  if (issues.length === 0) {
    return <Text>{strings.noIssues}</Text>;
  }

  const options = severities.map((value) => ({
    value,
    label: <SeverityMark severity={value} text={strings.severityCount(counts[value], value)} />,
  }));
  const all = { value: "all" as const, label: `${strings.all} ${numbers.count(issues.length)}` };
  return (
    <>
      <FilterBar<Severity | "all">
        label={strings.filterBySeverity}
        options={[all, ...options]}
        chosen={severity}
        onChoose={setSeverity}
      />
      {groups.length === 0 ? (
        <Text>{strings.noneOfThese}</Text>
      ) : (
        // another filter is another list: opened groups and shown steps start over
        <Groups key={severity} groups={groups} onReveal={onReveal} />
      )}
    </>
  );
}

interface GroupsProps {
  readonly groups: readonly IssueGroup[];
  readonly onReveal: (at: CellAddress) => void;
}

function Groups({ groups, onReveal }: GroupsProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { shown, more, showMore } = useSteps(groups, 20);
  const allOpen = groups.reduce((sum, { issues }) => sum + issues.length, 0) <= mostOpenIssues;
  return (
    <>
      <ul className={styles.list} aria-label={strings.issues}>
        {shown.map((group, index) => (
          <li key={group.school ?? ""} className={styles.item}>
            <IssueGroupItem group={group} initiallyOpen={allOpen || index === 0} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      <ShowMore count={more} onShowMore={showMore} />
    </>
  );
}

import { useCallback, useMemo, useState } from "react";
import { Text, makeStyles } from "@fluentui/react-components";
import { type CellAddress, type Issue } from "../../core";
import { AnswersSummary } from "../answers/AnswersSummary";
import { useAnswersOffer } from "../answers/answers-context";
import { groupIssues, type IssueGroup } from "../group-issues";
import { useLanguage } from "../hooks/use-language";
import { IssueFilters, type IssueChoice } from "../issues/IssueFilters";
import { IssueGroupHead } from "../issues/IssueGroupHead";
import { IssueRows } from "../issues/IssueRows";
import { IssueSteps } from "../issues/IssueSteps";
import { issueRows, type IssueRow } from "../issues/issue-rows";
import { searchIssues } from "../issues/search-issues";
import { issueListStrings } from "../strings/issue-list-strings";
import { IssueLine } from "./IssueLine";

export interface IssueListProps {
  readonly issues: readonly Issue[];
  /** Called when the reader asks to see the cell an issue is about. */
  readonly onReveal: (at: CellAddress) => void;
}

/** Up to here all groups start open; beyond, only the first does. */
const mostOpenIssues = 30;

const useStyles = makeStyles({ steps: { display: "flex", justifyContent: "flex-end" } });

/** The findings, with what filters, finds and groups them. Says so plainly when there are none. */
export function IssueList({ issues, onReveal }: IssueListProps) {
  const { language, strings, messages } = useLanguage();
  const [choice, setChoice] = useState<IssueChoice>({ severity: "all", words: "", by: "school" });
  const { severity, words, by } = choice;
  const answers = useAnswersOffer();
  const [hidden, setHidden] = useState(false);
  const groups = useMemo(() => {
    const open = hidden ? issues.filter((issue) => answers?.stateOf(issue)?.answer == null) : issues;
    const ofSeverity = severity === "all" ? open : open.filter((issue) => issue.severity === severity);
    return groupIssues(searchIssues(ofSeverity, words, messages), by);
  }, [issues, hidden, answers, severity, words, by, messages]);
  if (issues.length === 0) {
    return <Text>{strings.noIssues}</Text>;
  }
  const nothing = words === "" ? strings.noneOfThese : issueListStrings[language].nothingFound;
  return (
    <>
      <AnswersSummary hidden={hidden} onHide={setHidden} />
      <IssueFilters issues={issues} choice={choice} onChoose={setChoice} />
      {groups.length === 0 ? (
        <Text>{nothing}</Text>
      ) : (
        // another choice is another list: opened groups and steps start over
        <Groups key={`${severity} ${by} ${words}`} groups={groups} onReveal={onReveal} />
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
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [position, setPosition] = useState<number | null>(null);
  const all = useMemo(() => issueRows(groups, () => true).filter(isIssue), [groups]);
  const allOpen = all.length <= mostOpenIssues;
  const rows = useMemo(
    () => issueRows(groups, ({ key }, index) => opened.get(key) ?? (allOpen || index === 0)),
    [groups, opened, allOpen],
  );
  const toggle = ({ group, open }: Extract<IssueRow, { kind: "group" }>) =>
    setOpened(new Map(opened).set(group.key, !open));
  const step = useCallback(
    (next: number) => {
      const row = all[next];
      if (row !== undefined) {
        setPosition(next);
        setOpened((before) => new Map(before).set(row.group.key, true));
        if (row.issue.at !== null) {
          onReveal(row.issue.at);
        }
      }
    },
    [all, onReveal],
  );
  return (
    <>
      <div className={styles.steps}>
        <IssueSteps position={position} count={all.length} onStep={step} />
      </div>
      <IssueRows
        label={strings.issues}
        rows={rows}
        current={position === null ? null : (all[position]?.key ?? null)}
      >
        {(row) =>
          row.kind === "group" ? (
            <IssueGroupHead group={row.group} open={row.open} onToggle={() => toggle(row)} />
          ) : (
            <IssueLine issue={row.issue} onReveal={onReveal} />
          )
        }
      </IssueRows>
    </>
  );
}

function isIssue(row: IssueRow): row is Extract<IssueRow, { kind: "issue" }> {
  return row.kind === "issue";
}

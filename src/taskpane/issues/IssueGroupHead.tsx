import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { countSeverities, severities, type IssueGroup } from "../group-issues";
import { useLanguage } from "../hooks/use-language";
import { issueListStrings } from "../strings/issue-list-strings";
import { SeverityMark } from "../components/SeverityMark";
import { useRowButtonStyles } from "../components/row-button-styles";

export interface IssueGroupHeadProps {
  readonly group: IssueGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  chevron: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(90deg)" },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: { display: "inline-flex", columnGap: tokens.spacingHorizontalS },
});

/** The head of a group of findings, with how many there are of each severity; opens and closes it. */
export function IssueGroupHead({ group, open, onToggle }: IssueGroupHeadProps) {
  const styles = useStyles();
  const buttons = useRowButtonStyles();
  const { strings } = useLanguage();
  const counts = countSeverities(group.issues);
  const name = useGroupName(group);
  return (
    <button
      type="button"
      className={mergeClasses(buttons.button, styles.head)}
      aria-expanded={open}
      onClick={onToggle}
    >
      <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        <span className={styles.counts}>
          {severities
            .filter((severity) => counts[severity] > 0)
            .map((severity) => (
              <SeverityMark
                key={severity}
                severity={severity}
                text={strings.severityCount(counts[severity], severity)}
              />
            ))}
        </span>
      </span>
    </button>
  );
}

function useGroupName({ about }: IssueGroup): string {
  const { language, strings, messages } = useLanguage();
  const own = issueListStrings[language];
  switch (about.by) {
    case "school":
      return about.school ?? strings.wholeSheet;
    case "rule":
      return about.rule === null ? own.reading : messages.checks[about.rule].title;
    case "severity":
      return own.severities[about.severity];
  }
}

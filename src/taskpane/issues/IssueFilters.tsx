import { SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Issue, type Severity } from "../../core";
import { FilterBar } from "../components/FilterBar";
import { SeverityMark } from "../components/SeverityMark";
import { countSeverities, groupings, severities, type IssueGrouping } from "../group-issues";
import { useLanguage } from "../hooks/use-language";
import { issueListStrings } from "../strings/issue-list-strings";

/** What of the findings is shown, and how they are put together. */
export interface IssueChoice {
  readonly severity: Severity | "all";
  readonly words: string;
  readonly by: IssueGrouping;
}

export interface IssueFiltersProps {
  /** All of them; the counts on the buttons add up to these. */
  readonly issues: readonly Issue[];
  readonly choice: IssueChoice;
  readonly onChoose: (choice: IssueChoice) => void;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  search: { flexGrow: 1, flexBasis: "150px", minWidth: 0 },
});

/** Severity, words and grouping of the list of findings. */
export function IssueFilters({ issues, choice, onChoose }: IssueFiltersProps) {
  const styles = useStyles();
  const { language, strings, numbers } = useLanguage();
  const own = issueListStrings[language];
  const counts = countSeverities(issues);
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
        chosen={choice.severity}
        onChoose={(severity) => onChoose({ ...choice, severity })}
      />
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={own.search}
          placeholder={own.searchHint}
          value={choice.words}
          onChange={(_, { value }) => onChoose({ ...choice, words: value })}
        />
        <Select
          size="small"
          aria-label={own.groupBy}
          value={choice.by}
          onChange={(_, { value }) => onChoose({ ...choice, by: value as IssueGrouping })}
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {own.groupings[by]}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}

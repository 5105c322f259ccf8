import { makeStyles, tokens } from "@fluentui/react-components";
import { describePackProblem, type CellAddress } from "../../core";
import { CellButton } from "../components/CellButton";
import { FailureNotice } from "../components/FailureNotice";
import { Notice } from "../components/Notice";
import { useLanguage } from "../hooks/use-language";
import { ownStandardStrings } from "../strings/own-standard-strings";
import { type OwnReading } from "./use-own-standard";

export interface OwnProblemsProps {
  readonly reading: OwnReading;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
});

/** Everything that keeps a sheet from being a standard, with the way to each cell and the way out. */
export function OwnProblems({ reading, onReveal }: OwnProblemsProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = ownStandardStrings[language];
  const { sheet, problems, failure } = reading;
  if (failure !== null) {
    return <FailureNotice failure={failure} />;
  }
  if (problems.length === 0) {
    return null;
  }
  return (
    <Notice intent="error" title={strings.problems(problems.length, sheet)}>
      {strings.notUsed}
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.item}>
            {describePackProblem(messages, problem)}
            {problem.cell != null && <CellButton at={problem.cell} onReveal={onReveal} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

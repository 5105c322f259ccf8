import { Button, makeStyles } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { useLanguage } from "../hooks/use-language";
import { explainStrings } from "../strings/explain-strings";
import { useExplain } from "./explain-context";
import { type Question } from "./question";

export interface ExplainButtonProps {
  readonly question: Question;
  /** What the figure is of, as `图书` or `城关小学 图书`. */
  readonly figure: string;
}

const useStyles = makeStyles({
  button: { minWidth: 0, padding: 0, height: "20px", verticalAlign: "middle" },
});

/** Asks how a figure came about; nothing where nothing can explain it. */
export function ExplainButton({ question, figure }: ExplainButtonProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const explain = useExplain();
  const name = explainStrings[language].explain(figure);
  return explain === null ? null : (
    <Button
      className={styles.button}
      appearance="transparent"
      size="small"
      icon={<QuestionCircle16Regular />}
      aria-label={name}
      title={name}
      onClick={() => explain(question, figure)}
    />
  );
}

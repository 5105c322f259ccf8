import { useEffect } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useLanguage } from "../hooks/use-language";
import { issueListStrings } from "../strings/issue-list-strings";

export interface IssueStepsProps {
  /** From 0; `null` before the first step. */
  readonly position: number | null;
  readonly count: number;
  readonly onStep: (position: number) => void;
}

const useStyles = makeStyles({
  steps: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  position: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    marginRight: tokens.spacingHorizontalXS,
  },
});

/** Goes through the findings one by one, by button or by F8, as spelling checkers do; the ends join. */
export function IssueSteps({ position, count, onStep }: IssueStepsProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = issueListStrings[language];
  const next = position === null ? 0 : (position + 1) % count;
  const previous = position === null ? count - 1 : (position - 1 + count) % count;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "F8" && count > 0) {
        event.preventDefault();
        onStep(event.shiftKey ? previous : next);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [count, next, previous, onStep]);

  return (
    <div role="group" aria-label={strings.steps} className={styles.steps}>
      <Text size={200} className={styles.position} aria-live="polite">
        {strings.position(position === null ? null : position + 1, count)}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={strings.previous}
        title={strings.previous}
        disabled={count === 0}
        onClick={() => onStep(previous)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={strings.next}
        title={strings.next}
        disabled={count === 0}
        onClick={() => onStep(next)}
      />
    </div>
  );
}

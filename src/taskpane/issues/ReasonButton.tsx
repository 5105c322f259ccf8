import { Suspense, lazy, useState } from "react";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { type Issue } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { reasonStrings } from "../strings/reason-strings";

const IssueReason = lazy(() => import(/* webpackChunkName: "reasons" */ "./IssueReason"));

const useStyles = makeStyles({
  part: { minWidth: 0 },
  // what is told goes below the line of buttons
  open: { order: 1, width: "100%" },
});

export interface ReasonButtonProps {
  readonly issue: Issue;
  /** Id of the sentence it is about, which tells one such button from the next. */
  readonly sentenceId: string;
}

/** Tells on request why a finding is made, and what can be done about it. */
export function ReasonButton({ issue, sentenceId }: ReasonButtonProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = reasonStrings[language];
  const [open, setOpen] = useState(false);
  return (
    <div className={mergeClasses(styles.part, open && styles.open)}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-describedby={sentenceId}
        onClick={() => setOpen(!open)}
      >
        {strings.reason}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <IssueReason issue={issue} />
        </Suspense>
      )}
    </div>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { DomainError, describeRefusal } from "../../core";
import { type Failure } from "../failure";
import { useLanguage } from "../hooks/use-language";

export interface FailureNoticeProps {
  /** A `DomainError` is a refusal of the core's. */
  readonly failure: Failure | DomainError;
  /** Absent when trying again makes no sense. */
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: "block" },
});

/** What went wrong and the way out, in one sentence, with a button to try again. */
export function FailureNotice({ failure, onRetry, onDismiss }: FailureNoticeProps) {
  const styles = useStyles();
  const { strings, messages } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{strings.failureTitle}</MessageBarTitle>
        {failure instanceof DomainError
          ? describeRefusal(messages, failure)
          : strings.failures[failure.code](failure.params)}
      </MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {strings.retry}
          </Button>
        </MessageBarActions>
      )}
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label={strings.dismiss}
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}

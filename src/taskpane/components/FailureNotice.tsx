import { DomainError, describeRefusal } from "../../core";
import { type Failure } from "../failure";
import { useLanguage } from "../hooks/use-language";
import { Notice } from "./Notice";

export interface FailureNoticeProps {
  /** A `DomainError` is a refusal of the core's. */
  readonly failure: Failure | DomainError;
  /** Absent when trying again makes no sense. */
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What went wrong and the way out, in one sentence, with a button to try again. */
export function FailureNotice({ failure, onRetry, onDismiss }: FailureNoticeProps) {
  const { strings, messages } = useLanguage();
  return (
    <Notice
      intent="error"
      urgent
      title={strings.failureTitle}
      action={onRetry && { name: strings.retry, onClick: onRetry }}
      onDismiss={onDismiss}
    >
      {failure instanceof DomainError
        ? describeRefusal(messages, failure)
        : strings.failures[failure.code](failure.params)}
    </Notice>
  );
}

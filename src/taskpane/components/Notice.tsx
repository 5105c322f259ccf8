import { type ReactNode } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useLanguage } from "../hooks/use-language";

export interface NoticeProps {
  readonly intent: "error" | "warning" | "success";
  /** Over the sentence; left out where that says it all. */
  readonly title?: string;
  /** Whether it is to be read out before anything else. */
  readonly urgent?: boolean;
  readonly action?: { readonly name: string; readonly onClick: () => void } | undefined;
  /** Absent when the notice goes away by itself. */
  readonly onDismiss?: (() => void) | undefined;
  readonly children: ReactNode;
}

const useStyles = makeStyles({ bar: { flexShrink: 0 }, title: { display: "block" } });

/** A sentence that has to be seen, and what can be done about it. */
export function Notice({ intent, title, urgent = false, action, onDismiss, children }: NoticeProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const dismiss =
    onDismiss === undefined ? null : (
      <Button
        appearance="transparent"
        size="small"
        aria-label={strings.dismiss}
        icon={<Dismiss16Regular />}
        onClick={onDismiss}
      />
    );
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      className={styles.bar}
      {...(urgent ? { role: "alert" } : {})}
    >
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(action !== undefined || dismiss !== null) && (
        <MessageBarActions containerAction={dismiss}>
          {action !== undefined && (
            <Button size="small" onClick={action.onClick}>
              {action.name}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

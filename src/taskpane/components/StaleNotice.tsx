import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { useLanguage } from "../hooks/use-language";

export interface StaleNoticeProps {
  /** Replaces the sentence that the sheet has changed. */
  readonly text?: string;
  readonly onCheckAgain: () => void;
}

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
});

/** Tells that the sheet changed since its check. The check runs again only when the reader asks. */
export function StaleNotice({ text, onCheckAgain }: StaleNoticeProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{text ?? strings.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCheckAgain}>
          {strings.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

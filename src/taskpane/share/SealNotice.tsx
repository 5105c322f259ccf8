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
import { shareStrings } from "../strings/share-strings";
import { type KeptSeal } from "./kept-seal";
import { sealHeadline } from "./seal-headline";

export interface SealNoticeProps {
  readonly kept: KeptSeal;
  readonly onDetails: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({ bar: { flexShrink: 0 }, title: { display: "block" } });

/** Says, when a workbook is opened, what has become of its seal. */
export default function SealNotice({ kept, onDetails, onDismiss }: SealNoticeProps) {
  const styles = useStyles();
  const { language, strings: pane } = useLanguage();
  const strings = shareStrings[language];
  const headline = sealHeadline(kept, language);
  return headline === null ? null : (
    <MessageBar intent={headline.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{strings.checks}</MessageBarTitle>
        {headline.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={pane.dismiss}
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      >
        <Button size="small" onClick={onDetails}>
          {strings.details}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

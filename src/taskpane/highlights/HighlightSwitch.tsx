import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { type Issue } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { FailureNotice } from "../components/FailureNotice";
import { useLanguage } from "../hooks/use-language";
import { highlightStrings } from "../strings/highlight-strings";
import { useHighlights } from "./use-highlights";

export interface HighlightSwitchProps {
  readonly workbook: WorkbookPort;
  readonly issues: readonly Issue[];
}

const useStyles = makeStyles({ switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** Turns the colours in the sheet on and off. */
export function HighlightSwitch({ workbook, issues }: HighlightSwitchProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = highlightStrings[language];
  const { on, failure, set, dismiss } = useHighlights(workbook, issues);
  return (
    <div className={styles.switch}>
      <Switch
        label={strings.highlight}
        title={strings.meaning}
        checked={on}
        onChange={(_, { checked }) => set(checked)}
      />
      {failure !== null && <FailureNotice failure={failure} onDismiss={dismiss} />}
    </div>
  );
}

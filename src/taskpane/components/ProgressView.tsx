import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { type RunProgress } from "../hooks/use-check";
import { useLanguage } from "../hooks/use-language";

export interface ProgressViewProps {
  readonly running: RunProgress;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    marginTop: tokens.spacingVerticalXS,
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What a running check is doing, how far it is, and the button that ends it. */
export function ProgressView({ running, onCancel }: ProgressViewProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { request, phase, done } = running;
  return (
    <div>
      <ProgressBar
        aria-label={strings.checking(request.sheet)}
        thickness="large"
        {...(done === null ? {} : { value: done })}
      />
      <div className={styles.line}>
        <span className={styles.text}>
          {strings.checking(request.sheet)} · {strings.phases[phase]}
        </span>
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
}

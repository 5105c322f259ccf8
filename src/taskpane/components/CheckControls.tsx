import { useRef } from "react";
import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { type RunProgress } from "../hooks/use-check";
import { type Live } from "../hooks/use-live";
import { useLanguage } from "../hooks/use-language";
import { liveStrings } from "../strings/live-strings";
import { ProgressView } from "./ProgressView";

export interface CheckControlsProps {
  /** Whether there is a sheet to check. */
  readonly ready: boolean;
  /** Whether the chosen sheet has been checked before. */
  readonly again: boolean;
  readonly running: RunProgress | null;
  /** Whether the sheet is checked again at every edit. */
  readonly live: Live;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}

/** Focus inside this element may be moved to the verdict once there is one. */
export const checkControlsId = "check-controls";

const useStyles = makeStyles({
  live: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  controls: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** The button that starts a check and, while one runs, how far it is and the button that ends it. */
export function CheckControls({ ready, again, running, live, onCheck, onCancel }: CheckControlsProps) {
  const styles = useStyles();
  const { language, strings } = useLanguage();
  const controls = useRef<HTMLDivElement>(null);
  return (
    <div ref={controls} id={checkControlsId} className={styles.controls}>
      <Button appearance="primary" disabled={!ready} disabledFocusable={running !== null} onClick={onCheck}>
        {again ? strings.checkAgain : strings.check}
      </Button>
      {again && (
        <Switch
          className={styles.live}
          label={liveStrings[language].live}
          checked={live.on}
          onChange={(_, { checked }) => live.set(checked)}
        />
      )}
      {running !== null && (
        <ProgressView
          running={running}
          onCancel={() => {
            // the cancel button is about to go
            controls.current?.querySelector("button")?.focus();
            onCancel();
          }}
        />
      )}
    </div>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { describeStep, type CellAddress, type TrailStep } from "../../core";
import { CellButton } from "../components/CellButton";
import { useFocusBack } from "../hooks/use-focus-back";
import { useLanguage } from "../hooks/use-language";
import { explainStrings } from "../strings/explain-strings";

export interface ExplainDialogProps {
  /** What the figure is of. */
  readonly figure: string;
  readonly steps: readonly TrailStep[] | "working" | "failed";
  readonly onReveal: (at: CellAddress) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 16px)", padding: tokens.spacingHorizontalL },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  step: { marginBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** The steps from the cells to one figure, with the way to each cell. */
export default function ExplainDialog({ figure, steps, onReveal, onClose }: ExplainDialogProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = explainStrings[language];
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{strings.title(figure)}</DialogTitle>
          <DialogContent tabIndex={0}>
            {steps === "working" && <Spinner size="tiny" label={strings.working} />}
            {steps === "failed" && <Text role="alert">{strings.failed}</Text>}
            {typeof steps !== "string" && <Steps steps={steps} onReveal={onReveal} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{strings.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface StepsProps {
  readonly steps: readonly TrailStep[];
  readonly onReveal: (at: CellAddress) => void;
}

function Steps({ steps, onReveal }: StepsProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  if (steps.length === 0) {
    return <Text>{explainStrings[language].nothing}</Text>;
  }
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={index} className={styles.step}>
          {describeStep(messages, step)}
          {"at" in step && <CellButton at={step.at} onReveal={onReveal} />}
        </li>
      ))}
    </ol>
  );
}

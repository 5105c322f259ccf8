import { makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { useLanguage } from "../hooks/use-language";
import { functionHelperStrings } from "../strings/function-helper-strings";
import { FreezePart } from "./FreezePart";
import { type SealRequest } from "./seal-into";
import { SealPart, type SealChoice } from "./SealPart";
import { TemplatePart } from "./TemplatePart";
import { type WorkbookSeal } from "./use-seal";

export interface ShareViewProps {
  readonly workbook: WorkbookPort;
  readonly seal: WorkbookSeal;
  readonly choice: SealChoice;
  readonly onReveal: (at: CellAddress) => void;
  /** Checks anew what was sealed. */
  readonly onCheck: (request: SealRequest) => void;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXL },
});

/** What is given away: workbooks with built-in checks, empty forms, and copies without formulas that only we compute. */
export default function ShareView({ workbook, seal, choice, onReveal, onCheck }: ShareViewProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <div role="group" className={styles.view} aria-label={functionHelperStrings[language].shareView}>
      <SealPart seal={seal} choice={choice} onReveal={onReveal} onCheck={onCheck} />
      {choice.pack !== null && (
        <TemplatePart workbook={workbook} pack={choice.pack} stage={choice.stage ?? "primary"} />
      )}
      <FreezePart workbook={workbook} onReveal={onReveal} />
    </div>
  );
}

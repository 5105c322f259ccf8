import { useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  ownCopyOf,
  packSheet,
  packSheetLayout,
  packTermsZhCn,
  type Language,
  type ThresholdPack,
} from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { type SheetToWrite, type WrittenSheet } from "../../workbook/sheet-to-write";
import { FailureNotice } from "../components/FailureNotice";
import { failureOf, type Failure } from "../failure";
import { useLanguage } from "../hooks/use-language";
import { ownStandardStrings } from "../strings/own-standard-strings";

export interface CopyStandardProps {
  readonly workbook: WorkbookPort;
  /** The standard to be copied. */
  readonly pack: ThresholdPack;
  /** The sheet checks go by; `null` when they go by a published standard. */
  readonly chosenSheet: string | null;
  readonly onUse: (sheet: string) => void;
  /** Called once a sheet that checks go by is gone. */
  readonly onRemoved: (sheet: string) => void;
}

type Outcome =
  | { readonly kind: "written"; readonly written: WrittenSheet }
  | { readonly kind: "kept"; readonly written: WrittenSheet }
  | { readonly kind: "removed"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: Failure };

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Writes a standard into a new sheet, offers to check by it, and to delete it again while it is untouched. */
export function CopyStandard({ workbook, pack, chosenSheet, onUse, onRemoved }: CopyStandardProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = ownStandardStrings[language];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = (work: () => Promise<Outcome>) => {
    setBusy(true);
    void work()
      .catch((error: unknown): Outcome => ({ kind: "failed", failure: failureOf(error) }))
      .then(setOutcome)
      .finally(() => setBusy(false));
  };
  const copy = () =>
    attempt(async () => {
      const written = await workbook.writeSheet(sheetOf(ownCopyOf(pack), language));
      return { kind: "written", written };
    });
  const remove = (written: WrittenSheet) =>
    attempt(async () => {
      if (!(await workbook.removeWritten(written))) {
        return { kind: "kept", written };
      }
      onRemoved(written.sheet);
      return { kind: "removed", sheet: written.sheet };
    });
  return (
    <div className={styles.area}>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy} onClick={copy}>
          {strings.copy}
        </Button>
      </div>
      <div role="status">{outcome !== null && <Text size={200}>{sentenceOf(outcome, language)}</Text>}</div>
      {outcome?.kind === "failed" && (
        <FailureNotice failure={outcome.failure} onDismiss={() => setOutcome(null)} />
      )}
      {outcome?.kind === "written" && (
        <div className={styles.actions}>
          {chosenSheet === outcome.written.sheet ? (
            <Text size={200}>{strings.inUse}</Text>
          ) : (
            <Button size="small" onClick={() => onUse(outcome.written.sheet)}>
              {strings.use}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => remove(outcome.written)}
          >
            {strings.remove}
          </Button>
        </div>
      )}
    </div>
  );
}

function sentenceOf(outcome: Outcome, language: Language): string {
  const strings = ownStandardStrings[language];
  switch (outcome.kind) {
    case "written":
      return strings.written(outcome.written.sheet);
    case "kept":
      return strings.changedMeanwhile(outcome.written.sheet);
    case "removed":
      return strings.removed(outcome.sheet);
    case "failed":
      return "";
  }
}

function sheetOf(pack: ThresholdPack, language: Language): SheetToWrite {
  const rows = packSheet(pack, packTermsZhCn);
  const { headings, columnWidths, offered } = packSheetLayout(rows, packTermsZhCn);
  const name = ownStandardStrings[language].sheetName;
  return { name, rows, headings, columnWidths, frozenRows: 1, lists: offered };
}

import { useId, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { baseOf, changesOf, type CellAddress, type ThresholdPack } from "../../core";
import { CellButton } from "../components/CellButton";
import { useLanguage } from "../hooks/use-language";
import { ownStandardStrings } from "../strings/own-standard-strings";
import { OwnChanges } from "./OwnChanges";

export interface OwnStandardNoteProps {
  readonly pack: ThresholdPack;
  /** Its fingerprint. */
  readonly hash: string;
  /** The sheet it stands in; left out where the way there is not wanted. */
  readonly sheet?: string;
  readonly onReveal?: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
});

/** As many digits of a fingerprint as reports print. */
const shownDigits = 16;

/** Says that a standard is the reader's own: what it is based on, in how much it differs, and its fingerprint. */
export default function OwnStandardNote({ pack, hash, sheet, onReveal }: OwnStandardNoteProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = ownStandardStrings[language];
  const [open, setOpen] = useState(false);
  const listId = useId();
  const base = baseOf(pack);
  const { limits, parts } = base === null ? { limits: [], parts: [] } : changesOf(base, pack);
  const changed = limits.length + parts.length > 0;
  return (
    <div className={styles.note}>
      <p className={styles.line}>
        <strong>{strings.own}</strong>{" "}
        {base === null ? strings.basedOnNothing : strings.basedOn(base.citation.documentNumber)}{" "}
        {base !== null && (changed ? strings.changedIn(limits.length, parts.length) : strings.unchanged)}{" "}
        {strings.fingerprint(hash.slice(0, shownDigits))}{" "}
        {sheet !== undefined && onReveal !== undefined && (
          <CellButton at={{ sheet, row: 0, column: 0 }} onReveal={onReveal} label={strings.goToSheet(sheet)}>
            {sheet}
          </CellButton>
        )}
      </p>
      {sheet !== undefined && <p className={styles.line}>{strings.formulas}</p>}
      {base !== null && changed && (
        <>
          <Button
            appearance="transparent"
            size="small"
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
          >
            {strings.changes}
          </Button>
          <div id={listId} hidden={!open}>
            {open && <OwnChanges base={base} own={pack} />}
          </div>
        </>
      )}
    </div>
  );
}

import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CellAddress, type ColumnUnderstanding, type FieldId } from "../../core";
import { CellButton } from "../components/CellButton";
import { useLanguage } from "../hooks/use-language";
import { mapStrings } from "../strings/map-strings";
import { ColumnEditor } from "./ColumnEditor";
import { ConfidenceMark } from "./ConfidenceMark";
import { detailsOf, meaningOf } from "./column-texts";
import { fieldOffered } from "./needs-look";

export interface ColumnItemProps {
  readonly column: ColumnUnderstanding;
  readonly onReveal: (at: CellAddress) => void;
  /** `null` is none of our fields. */
  readonly onChoose: (field: FieldId | null) => void;
  readonly onUndo: () => void;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  header: { fontWeight: tokens.fontWeightSemibold },
  cell: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  details: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  accept: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** One column: its header and cell, what it was taken for and how sure that is, and the way to correct it. */
export function ColumnItem({ column, onReveal, onChoose, onUndo }: ColumnItemProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = mapStrings[language];
  const [open, setOpen] = useState(false);
  const { header, at, confidence, found } = column;
  const offered = fieldOffered(column);
  const choose = (field: FieldId | null) => {
    setOpen(false);
    onChoose(field);
  };
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.grow, styles.header)}>
          {header === "" ? strings.noHeader : header}
        </span>
        <span className={styles.cell}>
          <CellButton at={at} onReveal={onReveal} />
        </span>
      </div>
      <div className={styles.line}>
        <ConfidenceMark confidence={confidence} />
        <span className={styles.grow}>{meaningOf(column, strings, messages)}</span>
        {found !== "no-header" && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-label={strings.change(header)}
            onClick={() => setOpen(!open)}
          >
            {strings.changeShort}
          </Button>
        )}
      </div>
      <div className={styles.details}>{detailsOf(column, strings).join(strings.between)}</div>
      {offered !== null && !open && (
        <Button size="small" className={styles.accept} onClick={() => choose(offered)}>
          {strings.accept(messages.fields[offered])}
        </Button>
      )}
      {open && <ColumnEditor column={column} onChoose={choose} onUndo={onUndo} />}
    </div>
  );
}

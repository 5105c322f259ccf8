import { type ReactNode } from "react";
import { createCustomFocusIndicatorStyle, makeStyles, tokens } from "@fluentui/react-components";
import { formatCell, type CellAddress } from "../../core";
import { useLanguage } from "../hooks/use-language";

export interface CellButtonProps {
  readonly at: CellAddress;
  readonly onReveal: (at: CellAddress) => void;
  /** Replaces the address as what the button shows. */
  readonly children?: ReactNode;
  /** Replaces "go to C7" as the button's name. */
  readonly label?: string;
}

const useStyles = makeStyles({
  button: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ...createCustomFocusIndicatorStyle({ outline: `2px solid ${tokens.colorStrokeFocus2}` }),
  },
});

/** A button, as wide as its text, that takes the reader to a cell. */
export function CellButton({ at, onReveal, children, label }: CellButtonProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const cell = formatCell(at);
  const name = label ?? strings.goToCell(cell);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      onClick={() => onReveal(at)}
    >
      {children ?? cell}
    </button>
  );
}

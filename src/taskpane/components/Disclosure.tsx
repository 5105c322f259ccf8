import { useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useRowButtonStyles } from "./row-button-styles";

export interface DisclosureProps {
  /** What the header button says. */
  readonly header: ReactNode;
  readonly initiallyOpen: boolean;
  /** Stands beside the header button, outside it. */
  readonly aside?: ReactNode;
  /** Rendered only while open. */
  readonly children: () => ReactNode;
}

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center" },
  button: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
  },
  chevron: {
    flexShrink: 0,
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
  content: { flexGrow: 1, minWidth: 0 },
});

/** A header that opens and closes what stands below it. */
export function Disclosure({ header, initiallyOpen, aside, children }: DisclosureProps) {
  const styles = useStyles();
  const buttons = useRowButtonStyles();
  const panel = useId();
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <>
      <div className={styles.bar}>
        <button
          type="button"
          className={mergeClasses(buttons.button, styles.button)}
          aria-expanded={open}
          {...(open ? { "aria-controls": panel } : {})}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
          <span className={styles.content}>{header}</span>
        </button>
        {aside}
      </div>
      {open && <div id={panel}>{children()}</div>}
    </>
  );
}

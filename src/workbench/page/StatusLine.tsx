import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";
import { type ErrorNotice } from "../grid/error-notice";
import { type GridSpreadsheet } from "../grid/open-spreadsheet";
import { type Strings } from "../strings/strings";

export interface StatusLineProps {
  readonly spreadsheet: GridSpreadsheet | null;
  readonly strings: Strings;
  /** What is said when the selected cell holds no error. */
  readonly otherwise: string;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  text: { display: "flex", alignItems: "center" },
  error: { color: tokens.colorPaletteRedForeground1 },
  mark: { flexShrink: 0, fontSize: "16px" },
});

/** One line at the foot of the page: the sentence behind the error in the selected cell, or how things stand. */
export function StatusLine({ spreadsheet, strings, otherwise }: StatusLineProps): ReactElement {
  const styles = useStyles();
  const [told, setTold] = useState<{ by: GridSpreadsheet; notice: ErrorNotice | null } | null>(null);
  useEffect(
    () => spreadsheet?.onErrorNotice((notice) => setTold({ by: spreadsheet, notice })),
    [spreadsheet],
  );
  const notice = told?.by === spreadsheet ? (told?.notice ?? null) : null;
  return (
    <footer className={styles.line} aria-label={strings.areas.status}>
      <div role="status" className={styles.text}>
        <Text size={200} className={notice ? styles.error : ""}>
          {notice && <ErrorCircleRegular className={styles.mark} style={{ verticalAlign: "text-bottom" }} />}{" "}
          {notice ? strings.errorIn(notice.cell, notice.error, notice.sentence) : otherwise}
        </Text>
      </div>
    </footer>
  );
}

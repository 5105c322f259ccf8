import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { describeSealFinding, type CellAddress, type SealFinding } from "../../core";
import { CellButton } from "../components/CellButton";
import { cellText } from "../fixes/cell-text";
import { useLanguage } from "../hooks/use-language";
import { VirtualRows } from "../issues/VirtualRows";
import { shareStrings } from "../strings/share-strings";

export interface FindingRowsProps {
  readonly label: string;
  readonly findings: readonly SealFinding[];
  readonly onReveal: (at: CellAddress) => void;
}

interface FindingRow {
  readonly key: string;
  readonly finding: SealFinding;
}

/** About how high a line is, in pixels: a changed figure has one line, a sentence two. */
const heights = { figure: 24, sentence: 44 };

/** Lists up to this many lines are put into the page whole. */
const mostWhole = 150;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  altered: { color: tokens.colorPaletteRedForeground1 },
});

/** What is other than it was sealed, each with the way to its cell. */
export function FindingRows({ label, findings, onReveal }: FindingRowsProps) {
  const styles = useStyles();
  const rows = findings.map((finding, index): FindingRow => ({ key: String(index), finding }));
  if (rows.length > mostWhole) {
    return (
      <VirtualRows
        label={label}
        rows={rows}
        current={null}
        heightOf={({ finding }) => (finding.kind === "input-changed" ? heights.figure : heights.sentence)}
        className={styles.list}
        classOf={() => styles.row}
      >
        {({ finding }) => <FindingLine finding={finding} onReveal={onReveal} />}
      </VirtualRows>
    );
  }
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map(({ key, finding }) => (
        <li key={key} className={styles.row}>
          <FindingLine finding={finding} onReveal={onReveal} />
        </li>
      ))}
    </ul>
  );
}

interface FindingLineProps extends Pick<FindingRowsProps, "onReveal"> {
  readonly finding: SealFinding;
}

function FindingLine({ finding, onReveal }: FindingLineProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = shareStrings[language];
  if (finding.kind === "input-changed") {
    return (
      <Text size={200}>
        <CellButton at={finding.at} onReveal={onReveal} />{" "}
        {strings.becomes(cellText(finding.before), cellText(finding.after))}
      </Text>
    );
  }
  return (
    <Text size={200} className={styles.altered}>
      {describeSealFinding(messages, finding)}
      {"at" in finding && <CellButton at={finding.at} onReveal={onReveal} />}
    </Text>
  );
}

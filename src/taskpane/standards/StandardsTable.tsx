import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { comparePacks, type Stage, type ThresholdPack } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { sentenceCase } from "../sentence-case";
import { standardsStrings, type StandardsStrings } from "../strings/standards-strings";
import { limitText } from "./limit-text";

export interface StandardsTableProps {
  readonly left: ThresholdPack;
  readonly right: ThresholdPack;
  readonly stage: Stage;
  readonly onlyDifferences: boolean;
}

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly left: string;
  readonly right: string;
  readonly same: boolean | null;
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  unit: { display: "block", color: tokens.colorNeutralForeground3 },
  differs: { fontWeight: tokens.fontWeightSemibold },
  verdict: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What two standards ask, a row an indicator, with the ceilings of the coefficients below. */
export function StandardsTable({ left, right, stage, onlyDifferences }: StandardsTableProps) {
  const styles = useStyles();
  const { language, strings: wording } = useLanguage();
  const strings = standardsStrings[language];
  const rows = useRows({ left, right, stage }).filter(({ same }) => !onlyDifferences || same !== true);
  if (rows.length === 0) {
    return <Text>{strings.noDifferences}</Text>;
  }
  return (
    <table className={styles.table} aria-label={strings.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {wording.indicator}
          </th>
          <th scope="col" className={styles.cell}>
            {left.citation.documentNumber}
          </th>
          <th scope="col" className={styles.cell}>
            {right.citation.documentNumber}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row" className={styles.cell}>
              {row.name}
              <span className={styles.unit}>{row.unit}</span>
              <span className={styles.verdict}>{verdictOn(row, strings)}</span>
            </th>
            <td className={mergeClasses(styles.cell, row.same === false && styles.differs)}>{row.left}</td>
            <td className={mergeClasses(styles.cell, row.same === false && styles.differs)}>{row.right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useRows({ left, right, stage }: Omit<StandardsTableProps, "onlyDifferences">): readonly Row[] {
  const { language, messages } = useLanguage();
  const strings = standardsStrings[language];
  const limits = comparePacks(left, right, stage).map((each) => {
    const { short, unit } = messages.indicators[each.indicator];
    return {
      ...{ name: sentenceCase(short), unit, same: each.same },
      left: limitText(each.left, strings),
      right: limitText(each.right, strings),
    };
  });
  return [
    ...limits,
    ...(["each", "mean"] as const).flatMap((rule) => ceilingRow(rule, { left, right, stage }, strings)),
  ];
}

function ceilingRow(
  rule: "each" | "mean",
  { left, right, stage }: Omit<StandardsTableProps, "onlyDifferences">,
  strings: StandardsStrings,
): readonly Row[] {
  const text = ({ balance }: ThresholdPack) =>
    balance?.rule === rule
      ? `${balance.inclusive ? "≤" : "<"} ${balance.ceiling[stage].toFixed(2)}`
      : strings.notAsked;
  const [first, second] = [text(left), text(right)];
  if (first === strings.notAsked && second === strings.notAsked) {
    return [];
  }
  const name = rule === "each" ? strings.ceiling : strings.ceilingOfMean;
  return [{ name, unit: "", left: first, right: second, same: first === second }];
}

function verdictOn({ same }: Row, strings: StandardsStrings): string {
  return same === null ? strings.unsure : same ? strings.same : strings.differs;
}

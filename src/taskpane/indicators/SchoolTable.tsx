import { useMemo, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CellAddress } from "../../core";
import { CellButton } from "../components/CellButton";
import { OutcomeIcon } from "../components/OutcomeIcon";
import { ShowMore } from "../components/ShowMore";
import { useRowButtonStyles } from "../components/row-button-styles";
import { useLanguage } from "../hooks/use-language";
import { useSteps } from "../hooks/use-steps";
import { indicatorStrings } from "../strings/indicator-strings";
import { orderedSchools, type IndicatorSchool, type SchoolOrder } from "./indicator-schools";
import { shareText } from "./share-text";

export interface SchoolTableProps {
  /** What the table is of. */
  readonly label: string;
  readonly schools: readonly IndicatorSchool[];
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { padding: 0, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  sort: {
    padding: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  cell: {
    padding: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    verticalAlign: "top",
  },
  name: { width: "34%" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  notJudged: { color: tokens.colorNeutralForeground3 },
  value: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
});

const columns: readonly SchoolOrder[] = ["school", "value", "shortfall", "share"];

/** The schools of one indicator, to be ordered by any column; a name leads to the school's row. */
export function SchoolTable({ label, schools, onReveal }: SchoolTableProps) {
  const styles = useStyles();
  const buttons = useRowButtonStyles();
  const { language } = useLanguage();
  const strings = indicatorStrings[language];
  const [order, setOrder] = useState<{ readonly by: SchoolOrder; readonly ascending: boolean }>({
    by: "value",
    ascending: true,
  });
  const rows = useMemo(() => orderedSchools(schools, order.by, order.ascending), [schools, order]);
  const { shown, more, showMore } = useSteps(rows, 20);
  const names: Readonly<Record<SchoolOrder, string>> = {
    school: strings.school,
    value: strings.value,
    shortfall: strings.shortfall,
    share: strings.shareOfSpread,
  };
  const choose = (by: SchoolOrder) =>
    setOrder(({ by: before, ascending }) => ({
      by,
      ascending: by === before ? !ascending : by === "school" || by === "value",
    }));
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((by) => (
              <th
                key={by}
                scope="col"
                className={mergeClasses(styles.head, by === "school" && styles.name)}
                aria-sort={by !== order.by ? "none" : order.ascending ? "ascending" : "descending"}
              >
                <button
                  type="button"
                  className={mergeClasses(buttons.button, styles.sort)}
                  onClick={() => choose(by)}
                >
                  {names[by]}
                  <span aria-hidden>{by !== order.by ? "" : order.ascending ? " ▲" : " ▼"}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <SchoolRow key={row.index} row={row} onReveal={onReveal} />
          ))}
        </tbody>
      </table>
      <ShowMore count={more} onShowMore={showMore} />
    </>
  );
}

interface SchoolRowProps {
  readonly row: IndicatorSchool;
  readonly onReveal: (at: CellAddress) => void;
}

function SchoolRow({ row: { school, result, share }, onReveal }: SchoolRowProps) {
  const styles = useStyles();
  const { strings, messages, numbers } = useLanguage();
  const { value, limit, outcome, shortfall } = result;
  const figure = limit === null ? numbers.plain : (each: number) => numbers.against(each, limit, 2);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <CellButton at={school.at} onReveal={onReveal} label={school.name}>
          {school.name}
        </CellButton>
      </th>
      <td className={styles.cell}>
        <span className={styles.value}>
          <span
            role="img"
            className={styles[outcome]}
            aria-label={messages.outcomes[outcome]}
            title={messages.outcomes[outcome]}
          >
            <OutcomeIcon outcome={outcome} />
          </span>
          {value === null ? strings.noValue : figure(value)}
        </span>
      </td>
      <td className={styles.cell}>
        {shortfall === null || shortfall === 0 ? "" : numbers.against(shortfall, 0, 2)}
      </td>
      <td className={styles.cell}>{share === null ? "" : shareText(share, numbers.fixed)}</td>
    </tr>
  );
}

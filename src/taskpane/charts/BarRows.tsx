import { makeStyles, tokens } from "@fluentui/react-components";

/** One bar and what stands beside it. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly figure: string;
  /** `null` draws none. */
  readonly value: number | null;
}

export interface BarRowsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { marginBottom: tokens.spacingVerticalXS },
  top: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  detail: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  bar: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

/** Bars from zero, one below the other, each with its name and figure in words. */
export function BarRows({ label, bars }: BarRowsProps) {
  const styles = useStyles();
  const most = bars.reduce((highest, { value }) => Math.max(highest, value ?? 0), 0);
  return (
    <ul className={styles.list} aria-label={label}>
      {bars.map(({ key, name, detail, figure, value }) => (
        <li key={key} className={styles.item}>
          <div className={styles.top}>
            <span>{name}</span>
            <span className={styles.figure}>{figure}</span>
          </div>
          {value !== null && most > 0 && (
            <div
              className={styles.bar}
              aria-hidden
              style={{ width: `${Math.max(0, (value / most) * 100)}%` }}
            />
          )}
          <div className={styles.detail}>{detail}</div>
        </li>
      ))}
    </ul>
  );
}

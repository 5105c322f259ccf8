import { makeStyles, tokens } from "@fluentui/react-components";
import { countColumns } from "./count-columns";

export interface CountStripProps {
  /** Where each school stands, in pixels. */
  readonly xs: readonly number[];
  readonly width: number;
  readonly bottom: number;
  readonly height: number;
}

const useStyles = makeStyles({
  column: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** How many schools stand where, for so many that dots would hide each other. */
export function CountStrip({ xs, width, bottom, height }: CountStripProps) {
  const styles = useStyles();
  const columns = countColumns(xs, width);
  const most = columns.reduce((highest, { count }) => Math.max(highest, count), 1);
  return (
    <g aria-hidden>
      {columns.map(({ left, width: wide, count }) => {
        const tall = Math.max(1, (count / most) * height);
        return (
          <rect
            key={left}
            className={styles.column}
            x={left}
            y={bottom - tall}
            width={wide - 1}
            height={tall}
          />
        );
      })}
    </g>
  );
}

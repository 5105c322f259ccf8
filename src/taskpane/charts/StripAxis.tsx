import { makeStyles, tokens } from "@fluentui/react-components";
import { type ValueScale } from "./value-scale";

/** A value marked across the strip. */
export interface StripMark {
  readonly value: number;
  readonly label: string;
}

export interface StripAxisProps {
  readonly scale: ValueScale;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly limit: StripMark | null;
  readonly mean: StripMark | null;
  readonly format: (value: number) => string;
}

const useStyles = makeStyles({
  line: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  mean: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** From one tick to the next, in pixels, so that their texts never touch. */
const roomy = 72;

/** The axis below a strip, the limit and the mean across it. Assistive technology reads the sentence instead. */
export function StripAxis({ scale: { x, ticks }, width, top, bottom, limit, mean, format }: StripAxisProps) {
  const styles = useStyles();
  const near = limit !== null && mean !== null && Math.abs(x(limit.value) - x(mean.value)) < 96;
  const step = Math.abs(x(ticks[1] ?? 0) - x(ticks[0] ?? 0));
  // a text moved inwards from the edge would run into the next
  const isRoomy = (at: number) => anchor(at, width) === "middle" || step >= roomy;
  return (
    <g aria-hidden>
      <line className={styles.line} x1={0} x2={width} y1={bottom + 0.5} y2={bottom + 0.5} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${Math.round(x(tick)) + 0.5} ${bottom})`}>
          <line className={styles.line} y2={4} />
          {isRoomy(x(tick)) && (
            <text className={styles.text} y={15} textAnchor={anchor(x(tick), width)}>
              {format(tick)}
            </text>
          )}
        </g>
      ))}
      {mean !== null && (
        <g transform={`translate(${x(mean.value)} 0)`}>
          <line className={styles.mean} y1={top - 4} y2={bottom} />
          <text
            className={styles.text}
            y={near ? bottom + 28 : top - 6}
            textAnchor={anchor(x(mean.value), width)}
          >
            {mean.label}
          </text>
        </g>
      )}
      {limit !== null && (
        <g transform={`translate(${x(limit.value)} 0)`}>
          <line className={styles.limit} y1={top - 4} y2={bottom} />
          <text
            className={styles.strong}
            y={top - 6}
            fontSize="11"
            textAnchor={anchor(x(limit.value), width)}
          >
            {limit.label}
          </text>
        </g>
      )}
    </g>
  );
}

/** Keeps a text at the edge inside the chart. */
function anchor(x: number, width: number): "start" | "middle" | "end" {
  return x < 48 ? "start" : x > width - 48 ? "end" : "middle";
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { type LorenzPoint } from "../../core";

export interface LorenzChartProps {
  /** What the picture shows, in a sentence. */
  readonly label: string;
  readonly points: readonly LorenzPoint[];
  readonly axisX: string;
  readonly axisY: string;
}

const side = 200;
const left = 40;
const bottom = 34;

const useStyles = makeStyles({
  svg: { display: "block", maxWidth: "100%" },
  axis: {
    stroke: tokens.colorNeutralStroke1,
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  even: { strokeDasharray: "4 3" },
  curve: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  gap: { fill: tokens.colorBrandBackground2, "@media (forced-colors: active)": { fill: "none" } },
  text: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** The Lorenz curve beside the line of equality; the area between them is what the Gini coefficient measures. */
export function LorenzChart({ label, points, axisX, axisY }: LorenzChartProps) {
  const styles = useStyles();
  const x = scaleLinear([0, 1], [left, left + side]);
  const y = scaleLinear([0, 1], [side + 6, 6]);
  const curve = line<LorenzPoint>(
    ({ weight }) => x(weight),
    ({ amount }) => y(amount),
  )(points);
  const between = area<LorenzPoint>()
    .x(({ weight }) => x(weight))
    .y0(({ weight }) => y(weight))
    .y1(({ amount }) => y(amount))(points);
  return (
    <svg
      className={styles.svg}
      width={left + side + 12}
      height={side + 6 + bottom}
      viewBox={`0 0 ${left + side + 12} ${side + 6 + bottom}`}
      role="img"
      aria-label={label}
    >
      <path className={styles.gap} d={between ?? ""} />
      <path className={styles.axis} d={`M${left} 6V${side + 6}H${left + side}`} />
      <line
        className={`${styles.axis} ${styles.even}`}
        x1={x(0)}
        y1={y(0)}
        x2={x(1)}
        y2={y(1)}
        strokeDasharray="4 3"
      />
      <path className={styles.curve} d={curve ?? ""} />
      {[0, 0.5, 1].map((share) => (
        <g key={share} className={styles.text}>
          <text x={x(share)} y={side + 20} textAnchor={share === 1 ? "end" : "middle"}>
            {`${share * 100}%`}
          </text>
          <text x={left - 4} y={y(share) + 4} textAnchor="end">
            {share === 0 ? "" : `${share * 100}%`}
          </text>
        </g>
      ))}
      <text className={styles.text} x={left + side / 2} y={side + 34} textAnchor="middle">
        {axisX}
      </text>
      <text
        className={styles.text}
        transform={`translate(10 ${side / 2 + 6}) rotate(-90)`}
        textAnchor="middle"
      >
        {axisY}
      </text>
    </svg>
  );
}

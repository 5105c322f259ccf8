import { useMemo, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { symbol, symbolCircle, symbolTriangle } from "d3-shape";
import { type Outcome } from "../../core";
import { CountStrip } from "./CountStrip";
import { placeDots } from "./place-dots";
import { StripAxis } from "./StripAxis";
import { useRoving } from "./use-roving";
import { useWidth } from "./use-width";
import { valueScale } from "./value-scale";

/** One school of the strip. */
export interface Dot {
  readonly key: number;
  /** What its tooltip and its accessible name say: the school, its figure and its outcome. */
  readonly name: string;
  readonly value: number;
  readonly outcome: Outcome;
}

export interface DotStripProps {
  /** What the picture shows, in a sentence. */
  readonly label: string;
  /** Ordered by value. */
  readonly dots: readonly Dot[];
  readonly limit: { readonly value: number; readonly label: string } | null;
  readonly mean: { readonly value: number; readonly label: string } | null;
  readonly format: (value: number) => string;
  readonly onChoose: (key: number) => void;
}

const pileHeight = 84;
const margin = 8;

const useStyles = makeStyles({
  strip: { position: "relative", width: "100%", minWidth: 0 },
  svg: { display: "block", overflow: "visible" },
  dot: {
    cursor: "pointer",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "0.5px",
    ":hover": { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
    ":focus-visible": { outline: "none", stroke: tokens.colorStrokeFocus2, strokeWidth: "3px" },
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
  met: { fill: tokens.colorStatusSuccessForeground1 },
  unmet: { fill: tokens.colorStatusDangerForeground1 },
  notJudged: { fill: tokens.colorNeutralForeground3 },
  told: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Schools as dots along an axis of values, with the limit across it; those that miss it are triangles. */
export function DotStrip({ label, dots, limit, mean, format, onChoose }: DotStripProps) {
  const styles = useStyles();
  const [element, width] = useWidth<HTMLDivElement>();
  const [told, setTold] = useState<string | null>(null);
  const roving = useRoving(dots.length);
  const { scale, xs, placed } = useMemo(() => {
    const values = dots.map(({ value }) => value);
    const marks = [limit, mean].flatMap((mark) => (mark === null ? [] : [mark.value]));
    const made = valueScale(values, marks, width, margin);
    const across = values.map((value) => made.x(value));
    return { scale: made, xs: across, placed: placeDots(across, pileHeight) };
  }, [dots, limit, mean, width]);
  const height = placed === null ? pileHeight : Math.max(24, placed.lanes * 2 * placed.radius);
  return (
    <div ref={element} className={styles.strip}>
      <svg
        className={styles.svg}
        width={width}
        height={height + 48}
        role="group"
        aria-label={label}
        onKeyDown={roving.onKeyDown}
        onPointerLeave={() => setTold(null)}
      >
        <StripAxis scale={scale} top={16} bottom={16 + height} {...{ width, limit, mean, format }} />
        {placed === null ? (
          <CountStrip xs={xs} width={width} bottom={16 + height} height={height} />
        ) : (
          dots.map((dot, index) => (
            <path
              key={dot.key}
              data-mark
              role="button"
              aria-label={dot.name}
              tabIndex={index === roving.current ? 0 : -1}
              className={mergeClasses(styles.dot, styles[dot.outcome])}
              d={outline(dot.outcome, placed.radius)}
              transform={`translate(${xs[index]!} ${16 + height - placed.radius * (2 * placed.lane[index]! + 1)})`}
              onClick={() => onChoose(dot.key)}
              onKeyDown={(event) => event.key === "Enter" && onChoose(dot.key)}
              onFocus={() => {
                roving.moveTo(index);
                setTold(dot.name);
              }}
              onPointerEnter={() => setTold(dot.name)}
            />
          ))
        )}
      </svg>
      <div className={styles.told} aria-hidden>
        {told}
      </div>
    </div>
  );
}

function outline(outcome: Outcome, radius: number): string {
  const area = Math.PI * radius * radius;
  return symbol(outcome === "unmet" ? symbolTriangle : symbolCircle, area)() ?? "";
}

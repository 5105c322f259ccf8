import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Outcome } from "../../core";

export interface CoefficientBarProps {
  readonly cv: number | null;
  readonly limit: number;
  readonly outcome: Outcome;
}

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "4px",
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  fill: { height: "100%", borderRadius: tokens.borderRadiusSmall },
  met: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  unmet: { backgroundColor: tokens.colorStatusDangerForeground1 },
  notJudged: { backgroundColor: tokens.colorNeutralForeground4 },
  tick: {
    position: "absolute",
    top: "-3px",
    width: "2px",
    height: "10px",
    backgroundColor: tokens.colorNeutralForeground1,
    // where all colours are the same, the tick still stands out from the bar
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
  },
});

/** Where the ceiling stands on the bar's scale, so that coefficients above it still have room. */
const ceilingAt = 66;

/** A picture of the figure beside it: the coefficient's length against the ceiling's tick. */
export function CoefficientBar({ cv, limit, outcome }: CoefficientBarProps) {
  const styles = useStyles();
  if (cv === null) {
    return null;
  }
  return (
    <div className={styles.track} aria-hidden>
      <div
        className={mergeClasses(styles.fill, styles[outcome])}
        style={{ width: `${Math.min(100, (cv / limit) * ceilingAt)}%` }}
      />
      <div className={styles.tick} style={{ left: `${ceilingAt}%` }} />
    </div>
  );
}

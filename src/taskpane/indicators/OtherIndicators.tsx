import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type Assessment, type CellAddress, type IndicatorId, type Outcome } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { IndicatorDisclosure } from "./IndicatorDisclosure";

export interface OtherIndicatorsProps {
  readonly ids: readonly IndicatorId[];
  readonly assessment: Assessment;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Indicators that the standard asks of single schools and does not judge for balance. */
export function OtherIndicators({ ids, assessment, onReveal }: OtherIndicatorsProps) {
  const styles = useStyles();
  const { strings, messages } = useLanguage();
  const counts = useMemo(() => countOutcomes(assessment), [assessment]);
  return (
    <ul className={styles.list} aria-label={strings.indicators}>
      {ids.map((id) => (
        <li key={id} className={styles.item}>
          <IndicatorDisclosure
            id={id}
            assessment={assessment}
            onReveal={onReveal}
            header={
              <>
                <span className={styles.name}>{messages.indicators[id].short}</span>
                <span className={styles.detail}>{strings.outcomeCounts(counts.get(id)!)}</span>
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}

/** Lists the indicators that schools are asked and the county's balance is not. */
export function otherIndicatorsOf({ schools, indicators }: Assessment): readonly IndicatorId[] {
  const asked = new Set(schools.flatMap(({ indicators: each }) => each.map(({ id }) => id)));
  return [...asked].filter((id) => indicators.every((indicator) => indicator.id !== id));
}

function countOutcomes({ schools }: Assessment): ReadonlyMap<IndicatorId, Record<Outcome, number>> {
  const counts = new Map<IndicatorId, Record<Outcome, number>>();
  for (const { excluded, indicators } of schools) {
    for (const { id, outcome } of indicators) {
      const count = counts.get(id) ?? { met: 0, unmet: 0, notJudged: 0 };
      count[outcome] += Number(excluded === null);
      counts.set(id, count);
    }
  }
  return counts;
}

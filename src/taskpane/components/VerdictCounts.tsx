import { makeStyles, tokens } from "@fluentui/react-components";
import { type Verdict } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { sentenceCase } from "../sentence-case";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  count: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end", minWidth: 0 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How many schools met the standard, did not, could not be judged, or are left out. */
export function VerdictCounts({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const { strings, messages, numbers } = useLanguage();
  const counts = [
    { name: sentenceCase(messages.outcomes.met), count: verdict.schoolsMet },
    { name: sentenceCase(messages.outcomes.unmet), count: verdict.schoolsUnmet },
    { name: sentenceCase(messages.outcomes.notJudged), count: verdict.schoolsNotJudged },
    { name: strings.excludedSchools, count: verdict.schoolsExcluded },
  ];
  return (
    <dl className={styles.counts} aria-label={strings.schoolCounts}>
      {counts.map(({ name, count }) => (
        <div key={name} className={styles.count}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.number}>{numbers.count(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

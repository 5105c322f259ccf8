import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCell, type CellAddress, type SchoolResult } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { sentenceCase } from "../sentence-case";
import { SchoolCardButton } from "../school-card/SchoolCardButton";
import { CellButton } from "./CellButton";
import { Disclosure } from "./Disclosure";
import { OutcomeBadge } from "./OutcomeBadge";
import { SchoolIndicators } from "./SchoolIndicators";

export interface SchoolItemProps {
  readonly school: SchoolResult;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  header: { display: "block" },
  top: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  aside: {
    alignSelf: "flex-start",
    minWidth: "32px",
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "end",
  },
  leftOut: { whiteSpace: "nowrap" },
});

/** One school: its outcome and counts, and, opened, each indicator with value, limit and shortfall. */
export function SchoolItem({ school, onReveal }: SchoolItemProps) {
  const styles = useStyles();
  const { strings, messages, numbers } = useLanguage();
  const { name, at, excluded, outcome, pupils } = school;
  const asked = school.indicators.length > 0;
  const taking = asked ? strings.outcomeCounts(school) : null;
  const counts = excluded === null ? taking : sentenceCase(messages.exclusions[excluded]);
  const header = (
    <span className={styles.header}>
      <span className={styles.top}>
        <span className={styles.name}>{name}</span>
        {excluded === null && asked && <OutcomeBadge outcome={outcome} />}
        {excluded !== null && <span className={styles.leftOut}>{strings.excludedSchools}</span>}
      </span>
      {counts !== null && <span className={styles.detail}>{counts}</span>}
      {pupils !== null && <span className={styles.detail}>{strings.pupils(numbers.count(pupils))}</span>}
    </span>
  );
  const aside = (
    <span className={styles.aside}>
      <CellButton at={at} onReveal={onReveal} label={strings.goToSchool(name, formatCell(at))} />
    </span>
  );
  return (
    <Disclosure header={header} aside={aside} initiallyOpen={false}>
      {() => (
        <>
          <SchoolIndicators school={school} onReveal={onReveal} />
          <SchoolCardButton school={school} />
        </>
      )}
    </Disclosure>
  );
}

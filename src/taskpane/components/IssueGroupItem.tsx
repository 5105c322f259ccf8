import { makeStyles, tokens } from "@fluentui/react-components";
import { type CellAddress } from "../../core";
import { countSeverities, severities, type IssueGroup } from "../group-issues";
import { useLanguage } from "../hooks/use-language";
import { useSteps } from "../hooks/use-steps";
import { Disclosure } from "./Disclosure";
import { IssueLine } from "./IssueLine";
import { SeverityMark } from "./SeverityMark";
import { ShowMore } from "./ShowMore";

export interface IssueGroupItemProps {
  readonly group: IssueGroup;
  readonly initiallyOpen: boolean;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  header: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  counts: { display: "inline-flex", columnGap: tokens.spacingHorizontalS },
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: "none",
  },
});

/** The findings about one school, or about the sheet as a whole, that open and close together. */
export function IssueGroupItem({ group, initiallyOpen, onReveal }: IssueGroupItemProps) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const counts = countSeverities(group.issues);
  const header = (
    <span className={styles.header}>
      <span className={styles.name}>{group.school ?? strings.wholeSheet}</span>
      <span className={styles.counts}>
        {severities
          .filter((severity) => counts[severity] > 0)
          .map((severity) => (
            <SeverityMark
              key={severity}
              severity={severity}
              text={strings.severityCount(counts[severity], severity)}
            />
          ))}
      </span>
    </span>
  );
  return (
    <Disclosure header={header} initiallyOpen={initiallyOpen}>
      {() => <IssueLines group={group} onReveal={onReveal} />}
    </Disclosure>
  );
}

function IssueLines({ group, onReveal }: Pick<IssueGroupItemProps, "group" | "onReveal">) {
  const styles = useStyles();
  const { shown, more, showMore } = useSteps(group.issues, 20);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((issue, index) => (
          // the list is rebuilt whole on every check, so position is identity
          <li key={index}>
            <IssueLine issue={issue} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      <ShowMore count={more} onShowMore={showMore} />
    </>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { type FieldId } from "../../core";
import { useLanguage } from "../hooks/use-language";

export interface EmptyStateProps {
  /** The sheet the reader picked; `null` when none was found to pick. */
  readonly picked: string | null;
  readonly onLookAgain: () => void;
}

/** Headers that make a school sheet recognisable. */
const wanted: readonly FieldId[] = ["school-name", "pupils", "qualified-teachers", "teaching-area"];

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** Says that no sheet, or not the one picked, looks like a list of schools, what one looks like, and what to do. */
export function EmptyState({ picked, onLookAgain }: EmptyStateProps) {
  const styles = useStyles();
  const { strings, messages } = useLanguage();
  const title = picked === null ? strings.emptyTitle : strings.unlikely(picked);
  return (
    <section className={styles.state} aria-label={title}>
      <h2 className={styles.title}>
        <TableSearch20Regular aria-hidden />
        {title}
      </h2>
      <p className={styles.text}>{strings.emptyNeeds(wanted.map((field) => messages.fields[field]))}</p>
      <p className={styles.text}>{strings.emptyWayOut}</p>
      <Button size="small" onClick={onLookAgain}>
        {strings.lookAgain}
      </Button>
    </section>
  );
}

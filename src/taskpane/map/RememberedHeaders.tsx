import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type ColumnPlace, type Confirmation } from "../../core";
import { Disclosure } from "../components/Disclosure";
import { useLanguage } from "../hooks/use-language";
import { mapStrings } from "../strings/map-strings";

export interface RememberedHeadersProps {
  readonly remembered: readonly Confirmation[];
  /** `null` forgets all. */
  readonly onForget: (place: ColumnPlace | null) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  text: { flexGrow: 1, minWidth: 0 },
});

/** What the reader said about headers so far, in any workbook, and how to take it back. */
export function RememberedHeaders({ remembered, onForget }: RememberedHeadersProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = mapStrings[language];
  const meaning = ({ field }: Confirmation) => (field === null ? strings.setAside : messages.fields[field]);
  return (
    <Disclosure header={strings.remembered(remembered.length)} initiallyOpen={false}>
      {() => (
        <>
          <Text size={200}>{strings.rememberedMeaning}</Text>
          <ul className={styles.list} aria-label={strings.remembered(remembered.length)}>
            {remembered.map((each) => (
              <li key={JSON.stringify(each)} className={styles.entry}>
                <span className={styles.text}>
                  {[each.under, each.header].filter(Boolean).join(" / ")} → {meaning(each)}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={strings.forget(each.header)}
                  onClick={() => onForget(each)}
                >
                  {strings.forgetShort}
                </Button>
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => onForget(null)}>
            {strings.forgetAll}
          </Button>
        </>
      )}
    </Disclosure>
  );
}

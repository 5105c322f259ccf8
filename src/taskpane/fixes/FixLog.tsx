import { makeStyles, tokens } from "@fluentui/react-components";
import { formatCell } from "../../core";
import { ShowMore } from "../components/ShowMore";
import { useLanguage } from "../hooks/use-language";
import { useSteps } from "../hooks/use-steps";
import { fixStrings } from "../strings/fix-strings";
import { cellText } from "./cell-text";
import { type LoggedFix } from "./fix-log";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What was written into the workbook, the latest first. */
export function FixLog({ log }: { readonly log: readonly LoggedFix[] }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = fixStrings[language];
  const { shown, more, showMore } = useSteps([...log].reverse(), 20);
  const time = new Intl.DateTimeFormat(language, { dateStyle: "short", timeStyle: "short" });
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ on, at, before, after, takenBack }, index) => (
          <li key={index}>
            {strings.logged(
              time.format(new Date(on)),
              `${at.sheet}!${formatCell(at)}`,
              cellText(before),
              cellText(after),
            )}
            {takenBack && ` (${strings.takenBack})`}
          </li>
        ))}
      </ul>
      <ShowMore count={more} onShowMore={showMore} />
    </>
  );
}

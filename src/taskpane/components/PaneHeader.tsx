import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguage16Regular } from "@fluentui/react-icons/svg/local-language";
import { languages } from "../../core";
import { useLanguage } from "../hooks/use-language";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { minWidth: 0, color: tokens.colorNeutralForeground3 },
});

/** The product's name and the language switch. */
export function PaneHeader() {
  const styles = useStyles();
  const { language, strings, setLanguage } = useLanguage();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{strings.productName}</h1>
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        icon={<LocalLanguage16Regular />}
        aria-label={strings.switchLanguage}
        onClick={() => setLanguage(other)}
      >
        {strings.otherLanguage}
      </Button>
    </header>
  );
}

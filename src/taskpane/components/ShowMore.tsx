import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../hooks/use-language";

export interface ShowMoreProps {
  readonly count: number;
  readonly onShowMore: () => void;
}

const useStyles = makeStyles({
  button: { width: "100%", marginTop: tokens.spacingVerticalXS },
});

/** The button that shows the next step of a long list; nothing when all is shown. */
export function ShowMore({ count, onShowMore }: ShowMoreProps) {
  const styles = useStyles();
  const { strings, numbers } = useLanguage();
  if (count === 0) {
    return null;
  }
  return (
    <Button className={styles.button} appearance="subtle" size="small" onClick={onShowMore}>
      {strings.showMore(numbers.count(count))}
    </Button>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Issue } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { mapStrings } from "../strings/map-strings";
import { useColumnMap } from "./map-context";

const useStyles = makeStyles({
  accept: {
    marginLeft: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
    textAlign: "start",
    whiteSpace: "normal",
  },
});

/** Below a finding that offers a field for a header: takes the column for that field. */
export function AcceptField({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const map = useColumnMap();
  if (map === null || (issue.code !== "header-unclear" && issue.code !== "ratio-column-ignored")) {
    return null;
  }
  const { at, params } = issue;
  const strings = mapStrings[language];
  const words = issue.code === "header-unclear" ? strings.accept : strings.acceptTotals;
  const accept = () => {
    const column = map.columns().find((each) => each.at.row === at?.row && each.at.column === at.column);
    map.confirm(column?.place ?? { header: params.header }, params.field);
  };
  return (
    <Button size="small" className={styles.accept} onClick={accept}>
      {words(messages.fields[params.field])}
    </Button>
  );
}

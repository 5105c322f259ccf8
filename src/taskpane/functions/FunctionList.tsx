import { useState } from "react";
import { SearchBox, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage } from "../hooks/use-language";
import { useRowButtonStyles } from "../components/row-button-styles";
import { functionHelperStrings } from "../strings/function-helper-strings";
import { functionNamespace } from "./formula-text";
import { type FunctionHelp } from "./function-help";
import { searchFunctions } from "./search-functions";

export interface FunctionListProps {
  readonly functions: readonly FunctionHelp[];
  readonly onChoose: (name: string) => void;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  search: { width: "100%", maxWidth: "none" },
  name: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  description: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** All functions, or those that fit what was typed. */
export function FunctionList({ functions, onChoose }: FunctionListProps) {
  const styles = useStyles();
  const buttons = useRowButtonStyles();
  const { language } = useLanguage();
  const strings = functionHelperStrings[language];
  const [words, setWords] = useState("");
  const found = searchFunctions(functions, words);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={strings.search}
        placeholder={strings.searchHint}
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      {found.length === 0 ? (
        <Text>{strings.nothing}</Text>
      ) : (
        <ul className={styles.list} aria-label={strings.list}>
          {found.map(({ name, description }) => (
            <li key={name} className={styles.item}>
              <button type="button" className={mergeClasses(buttons.button)} onClick={() => onChoose(name)}>
                <span className={styles.name}>{`${functionNamespace}.${name}`}</span>
                <span className={styles.description}>{description}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

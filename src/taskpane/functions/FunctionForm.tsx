import { useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type WorkbookPort } from "../../workbook/port";
import { FailureNotice } from "../components/FailureNotice";
import { useLanguage } from "../hooks/use-language";
import { functionHelperStrings } from "../strings/function-helper-strings";
import { ArgumentField } from "./ArgumentField";
import { formulaText, functionNamespace } from "./formula-text";
import { type FunctionHelp } from "./function-help";
import { useInsertion } from "./use-insertion";

export interface FunctionFormProps {
  readonly help: FunctionHelp;
  readonly workbook: WorkbookPort;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontFamily: tokens.fontFamilyMonospace },
  formula: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  question: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The arguments of one function, the formula they make, and the way into the sheet. */
export function FunctionForm({ help, workbook, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = functionHelperStrings[language];
  const [given, setGiven] = useState<readonly string[]>([]);
  const insertion = useInsertion(workbook);
  const formula = formulaText(help, given);
  const fill = (index: number, text: string) =>
    setGiven(help.parameters.map((_, each) => (each === index ? text : (given[each] ?? ""))));
  return (
    <section className={styles.form} aria-label={help.name}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        onClick={onBack}
      >
        {strings.back}
      </Button>
      <h2 className={styles.name}>{`${functionNamespace}.${help.name}`}</h2>
      <Text>{help.description}</Text>
      <Text size={200}>{strings.howTo}</Text>
      {help.parameters.map((parameter, index) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          value={given[index] ?? ""}
          onChange={(text) => fill(index, text)}
          onTakeSelection={() =>
            void insertion.selection().then((reference) => reference && fill(index, reference))
          }
        />
      ))}
      <div className={styles.formula} role="status" aria-label={strings.formula}>
        {formula ?? strings.incomplete}
      </div>
      <Button
        appearance="primary"
        disabled={formula === null}
        onClick={() => formula !== null && void insertion.insert(formula)}
      >
        {strings.insert}
      </Button>
      {insertion.occupied !== null && (
        <div className={styles.question} role="alert">
          <Text>{strings.occupied(insertion.occupied)}</Text>
          <Button size="small" onClick={() => void insertion.replace()}>
            {strings.replace}
          </Button>
          <Button size="small" appearance="subtle" onClick={insertion.keep}>
            {strings.keep}
          </Button>
        </div>
      )}
      {insertion.written !== null && <Text role="status">{strings.inserted(insertion.written)}</Text>}
      {insertion.failure !== null && (
        <FailureNotice failure={insertion.failure} onDismiss={insertion.dismiss} />
      )}
    </section>
  );
}

import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons/svg/table-simple";
import { useLanguage } from "../hooks/use-language";
import { functionHelperStrings } from "../strings/function-helper-strings";
import { type ParameterHelp } from "./function-help";

export interface ArgumentFieldProps {
  readonly parameter: ParameterHelp;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onTakeSelection: () => void;
}

const useStyles = makeStyles({
  // a long choice must not widen the pane
  choice: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
});

/** What is given for one parameter: a choice, or a text with a button that takes the selected cells. */
export function ArgumentField({ parameter, value, onChange, onTakeSelection }: ArgumentFieldProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = functionHelperStrings[language];
  const { name, description, optional, choices } = parameter;
  const label = optional ? strings.optional(name) : name;
  if (choices !== null) {
    return (
      <Field className={styles.choice} label={label} hint={description}>
        <Select value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
          <option value="">{strings.leaveOut}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {`${choice.value} – ${choice.description}`}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={label} hint={description} required={!optional}>
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            className={styles.input}
            value={value}
            onChange={(_, { value: text }) => onChange(text)}
          />
          <Button
            icon={<TableSimple20Regular />}
            aria-label={strings.takeSelection(name)}
            title={strings.takeSelection(name)}
            onClick={onTakeSelection}
          />
        </div>
      )}
    </Field>
  );
}

import { Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { stages, type CellAddress, type Stage } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { type Sheets } from "../hooks/use-sheets";
import { type StandardChoice } from "../hooks/use-standard";
import { tableKey, type Tables } from "../map/use-tables";
import { sentenceCase } from "../sentence-case";
import { StandardField } from "../standards/StandardField";
import { type OwnStandard } from "../standards/use-own-standard";
import { mapStrings } from "../strings/map-strings";

export interface CheckFormProps {
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly standard: StandardChoice;
  readonly own: OwnStandard;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: "1 / -1" },
  field: { minWidth: 0 },
  // the longest option must not widen the pane
  select: { minWidth: 0, "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** Which sheet is checked, as which stage, against which standard. */
export function CheckForm({ sheets, tables, standard, own, onReveal }: CheckFormProps) {
  const styles = useStyles();
  const { strings, messages, language } = useLanguage();
  const { chosen } = tables;
  const uncertain = sheets.status === "ready" && sheets.selected !== null && !sheets.stageCertain;
  const choose = (value: string) => {
    const table = tables.tables.find((each) => tableKey(each) === value) ?? null;
    tables.choose(table);
    void sheets.select(table?.sheet ?? value);
  };
  const chooseStage = (stage: Stage) => {
    sheets.chooseStage(stage);
    standard.chooseStage(stage);
  };
  return (
    <div className={styles.form}>
      <Field size="small" label={strings.sheet} className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={chosen === null ? (sheets.selected ?? "") : tableKey(chosen)}
          disabled={sheets.sheets.length === 0}
          onFocus={tables.refresh}
          onChange={(_, { value }) => choose(value)}
        >
          {sheets.sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
          {tables.tables.length > 0 && (
            <optgroup label={mapStrings[language].tables}>
              {tables.tables.map((table) => (
                <option key={tableKey(table)} value={tableKey(table)}>
                  {mapStrings[language].tableOn(table.name, table.sheet)}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      <Field size="small" label={strings.stage} className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={(sheets.stageCertain ? null : standard.stage) ?? sheets.stage}
          onChange={(_, { value }) => chooseStage(value as Stage)}
        >
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {sentenceCase(messages.stages[stage])}
            </option>
          ))}
        </Select>
      </Field>
      {uncertain && (
        <Field
          size="small"
          className={styles.wide}
          validationState="warning"
          validationMessage={strings.stageUncertain}
        />
      )}
      <div className={mergeClasses(styles.field, styles.wide)}>
        <StandardField standard={standard} own={own} onReveal={onReveal} />
      </div>
    </div>
  );
}

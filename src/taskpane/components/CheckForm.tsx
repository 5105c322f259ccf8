import { Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { findPack, packs, stages, type Stage } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { type Sheets } from "../hooks/use-sheets";
import { type StandardChoice } from "../hooks/use-standard";
import { sentenceCase } from "../sentence-case";
import { StandardNote } from "./StandardNote";

export interface CheckFormProps {
  readonly sheets: Sheets;
  readonly standard: StandardChoice;
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
export function CheckForm({ sheets, standard }: CheckFormProps) {
  const styles = useStyles();
  const { strings, messages, language } = useLanguage();
  const uncertain = sheets.status === "ready" && sheets.selected !== null && !sheets.stageCertain;
  const { packId } = standard;
  const pack = findPack(packId);
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
          value={sheets.selected ?? ""}
          disabled={sheets.sheets.length === 0}
          onChange={(_, { value }) => void sheets.select(value)}
        >
          {sheets.sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
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
      <Field size="small" label={strings.standard} className={mergeClasses(styles.field, styles.wide)}>
        <Select
          size="small"
          className={styles.select}
          value={packId}
          onChange={(_, { value }) => standard.choosePack(value)}
        >
          {packs.map(({ id, title, citation }) => (
            <option key={id} value={id}>
              {citation.documentNumber} {title[language]}
            </option>
          ))}
        </Select>
      </Field>
      {pack !== undefined && (
        <div className={styles.wide}>
          <StandardNote pack={pack} />
        </div>
      )}
    </div>
  );
}

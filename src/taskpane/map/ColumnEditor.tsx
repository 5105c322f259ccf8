import { useState } from "react";
import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { fieldIds, type ColumnUnderstanding, type FieldId } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { sentenceCase } from "../sentence-case";
import { mapStrings } from "../strings/map-strings";

export interface ColumnEditorProps {
  readonly column: ColumnUnderstanding;
  /** `null` is none of our fields. */
  readonly onChoose: (field: FieldId | null) => void;
  readonly onUndo: () => void;
}

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0, textAlign: "start" },
  other: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  select: { minWidth: 0, "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** What a column can be taken for instead: likely fields at one click, any field, none, or the automatic reading. */
export function ColumnEditor({ column, onChoose, onUndo }: ColumnEditorProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = mapStrings[language];
  const { alternatives, field, found } = column;
  const [other, setOther] = useState<FieldId>(field ?? alternatives[0] ?? "school-name");
  const name = (id: FieldId) => sentenceCase(messages.fields[id]);
  const denied = found === "confirmed" && field === null;
  return (
    <div className={styles.editor}>
      {alternatives.length > 0 && (
        <div role="group" aria-label={strings.candidates} className={styles.choices}>
          {alternatives.map((each) => (
            <Button key={each} size="small" className={styles.choice} onClick={() => onChoose(each)}>
              {name(each)}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.other}>
        <Field size="small" label={strings.anyField} className={styles.field}>
          <Select
            size="small"
            className={styles.select}
            value={other}
            onChange={(_, { value }) => setOther(value as FieldId)}
          >
            {fieldIds.map((each) => (
              <option key={each} value={each}>
                {name(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" onClick={() => onChoose(other)}>
          {strings.apply}
        </Button>
      </div>
      <div className={styles.choices}>
        {!denied && (
          <Button size="small" appearance="subtle" onClick={() => onChoose(null)}>
            {strings.none}
          </Button>
        )}
        {found === "confirmed" && (
          <Button size="small" appearance="subtle" onClick={onUndo}>
            {strings.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

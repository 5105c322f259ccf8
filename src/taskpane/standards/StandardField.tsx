import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { findPack, packs, type CellAddress } from "../../core";
import { StandardNote } from "../components/StandardNote";
import { useLanguage } from "../hooks/use-language";
import { type StandardChoice } from "../hooks/use-standard";
import { ownStandardStrings } from "../strings/own-standard-strings";
import { OwnNote } from "./OwnNote";
import { OwnProblems } from "./OwnProblems";
import { type OwnStandard } from "./use-own-standard";

export interface StandardFieldProps {
  readonly standard: StandardChoice;
  readonly own: OwnStandard;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  // the longest option must not widen the pane
  select: { minWidth: 0, "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** Tells a sheet's name from the id of a published standard among the options. */
const ofSheet = "sheet:";

/** Which standard a check goes by: a published one, or one of the sheets of this workbook. */
export function StandardField({ standard, own, onReveal }: StandardFieldProps) {
  const styles = useStyles();
  const { strings, language } = useLanguage();
  const { option } = ownStandardStrings[language];
  const { packId, sheet } = standard;
  const pack = findPack(packId);
  const offered = sheet === null || own.sheets.includes(sheet) ? own.sheets : [...own.sheets, sheet];
  const choose = (value: string) =>
    value.startsWith(ofSheet)
      ? standard.chooseSheet(value.slice(ofSheet.length))
      : standard.choosePack(value);
  return (
    <div className={styles.area}>
      <Field size="small" label={strings.standard}>
        <Select
          size="small"
          className={styles.select}
          value={sheet === null ? packId : `${ofSheet}${sheet}`}
          onChange={(_, { value }) => choose(value)}
        >
          {packs.map(({ id, title, citation }) => (
            <option key={id} value={id}>
              {citation.documentNumber} {title[language]}
            </option>
          ))}
          {offered.map((name) => (
            <option key={name} value={`${ofSheet}${name}`}>
              {option(name)}
            </option>
          ))}
        </Select>
      </Field>
      {sheet === null && pack !== undefined && <StandardNote pack={pack} />}
      {sheet !== null && own.reading !== null && own.reading.pack !== null && (
        <OwnNote pack={own.reading.pack} hash={own.reading.hash ?? ""} sheet={sheet} onReveal={onReveal} />
      )}
      {sheet !== null && own.reading !== null && <OwnProblems reading={own.reading} onReveal={onReveal} />}
    </div>
  );
}

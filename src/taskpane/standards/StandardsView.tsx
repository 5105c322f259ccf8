import { useState } from "react";
import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { findPack, packs, stages, type Stage, type ThresholdPack } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { sentenceCase } from "../sentence-case";
import { standardsStrings } from "../strings/standards-strings";
import { StandardFacts } from "./StandardFacts";
import { StandardsTable } from "./StandardsTable";

export interface StandardsViewProps {
  /** The standard the check goes by; it stands on the left at first. */
  readonly packId: string;
  readonly stage: Stage;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0, "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** Two standards side by side: where they come from, what of them is known, what they ask. */
export function StandardsView({ packId, stage: startStage }: StandardsViewProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = standardsStrings[language];
  const [leftId, setLeft] = useState(packId);
  const [rightId, setRight] = useState(packs.find(({ id }) => id !== packId)?.id ?? packId);
  const [stage, setStage] = useState(startStage);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [left, right] = [findPack(leftId), findPack(rightId)];
  return (
    <section className={styles.view} aria-label={strings.view}>
      <PackSelect label={strings.left} packId={leftId} onChoose={setLeft} />
      {left !== undefined && <StandardFacts pack={left} stage={stage} />}
      <PackSelect label={strings.right} packId={rightId} onChoose={setRight} />
      {right !== undefined && <StandardFacts pack={right} stage={stage} />}
      <Field size="small" label={strings.stage}>
        <Select
          size="small"
          className={styles.select}
          value={stage}
          onChange={(_, { value }) => setStage(value as Stage)}
        >
          {stages.map((each) => (
            <option key={each} value={each}>
              {sentenceCase(messages.stages[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={strings.onlyDifferences}
        checked={onlyDifferences}
        onChange={(_, { checked }) => setOnlyDifferences(checked === true)}
      />
      {left !== undefined && right !== undefined && (
        <StandardsTable left={left} right={right} stage={stage} onlyDifferences={onlyDifferences} />
      )}
    </section>
  );
}

interface PackSelectProps {
  readonly label: string;
  readonly packId: string;
  readonly onChoose: (packId: string) => void;
}

function PackSelect({ label, packId, onChoose }: PackSelectProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const name = ({ citation, title }: ThresholdPack) => `${citation.documentNumber} ${title[language]}`;
  return (
    <Field size="small" label={label}>
      <Select
        size="small"
        className={styles.select}
        value={packId}
        onChange={(_, { value }) => onChoose(value)}
      >
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {name(pack)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { useState } from "react";
import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { baseOf, packs, stages, type CellAddress, type Stage, type ThresholdPack } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { useLanguage } from "../hooks/use-language";
import { type StandardChoice } from "../hooks/use-standard";
import { sentenceCase } from "../sentence-case";
import { standardsStrings } from "../strings/standards-strings";
import { companionOf } from "./companion-of";
import { CopyStandard } from "./CopyStandard";
import { OwnProblems } from "./OwnProblems";
import OwnStandardNote from "./OwnStandardNote";
import { StandardFacts } from "./StandardFacts";
import { StandardsTable } from "./StandardsTable";
import { type OwnStandard } from "./use-own-standard";

export interface StandardsViewProps {
  readonly workbook: WorkbookPort;
  /** The standard the check goes by; it stands on the left at first. */
  readonly standard: StandardChoice;
  readonly own: OwnStandard;
  readonly stage: Stage;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0, "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** Two standards side by side: where they come from, what of them is known, what they ask. */
export default function StandardsView({
  workbook,
  standard,
  own,
  stage: startStage,
  onReveal,
}: StandardsViewProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = standardsStrings[language];
  const { packId } = standard;
  const [leftId, setLeft] = useState(packId);
  const [rightId, setRight] = useState(() => companionOf(packId, startStage));
  const offered = own.reading?.pack == null ? packs : [...packs, own.reading.pack];
  const [stage, setStage] = useState(startStage);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  // an own standard that has problems now is no longer offered
  const [left, right] = [leftId, rightId].map((id) => offered.find((pack) => pack.id === id) ?? packs[0]!);
  return (
    <section className={styles.view} aria-label={strings.view}>
      <PackSelect label={strings.left} pack={left!} offered={offered} onChoose={setLeft} />
      <Facts pack={left!} own={own} stage={stage} onReveal={onReveal} />
      <CopyStandard
        workbook={workbook}
        pack={left!}
        chosenSheet={standard.sheet}
        onUse={standard.chooseSheet}
        onRemoved={(sheet) => sheet === standard.sheet && standard.choosePack(baseOf(left!)?.id ?? left!.id)}
      />
      {own.reading !== null && <OwnProblems reading={own.reading} onReveal={onReveal} />}
      <PackSelect label={strings.right} pack={right!} offered={offered} onChoose={setRight} />
      <Facts pack={right!} own={own} stage={stage} onReveal={onReveal} />
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
      <StandardsTable left={left!} right={right!} stage={stage} onlyDifferences={onlyDifferences} />
    </section>
  );
}

interface FactsProps extends Pick<StandardsViewProps, "own" | "stage" | "onReveal"> {
  readonly pack: ThresholdPack;
}

function Facts({ pack, own: { reading }, stage, onReveal }: FactsProps) {
  return reading?.pack === pack && reading.hash !== null ? (
    <OwnStandardNote pack={pack} hash={reading.hash} sheet={reading.sheet} onReveal={onReveal} />
  ) : (
    <StandardFacts pack={pack} stage={stage} />
  );
}

interface PackSelectProps {
  readonly label: string;
  readonly pack: ThresholdPack;
  readonly offered: readonly ThresholdPack[];
  readonly onChoose: (packId: string) => void;
}

function PackSelect({ label, pack, offered, onChoose }: PackSelectProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const name = ({ citation, title }: ThresholdPack) => `${citation.documentNumber} ${title[language]}`;
  return (
    <Field size="small" label={label}>
      <Select
        size="small"
        className={styles.select}
        value={pack.id}
        onChange={(_, { value }) => onChoose(value)}
      >
        {offered.map((each) => (
          <option key={each.id} value={each.id}>
            {name(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Button, Text } from "@fluentui/react-components";
import { findPack, type CellAddress, type ThresholdPack } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { sentenceCase } from "../sentence-case";
import { shareStrings } from "../strings/share-strings";
import { type SealRequest } from "./seal-into";
import { SealProgress } from "./SealProgress";
import { SealReport } from "./SealReport";
import { useShareStyles } from "./share-styles";
import { type WorkbookSeal } from "./use-seal";

/** What the person has chosen to be sealed. */
export interface SealChoice {
  readonly sheet: string | null;
  readonly stage: SealRequest["stage"];
  /** `null` while the reader's own standard cannot be used. */
  readonly pack: ThresholdPack | null;
  /** Whether only a table of the sheet is checked. */
  readonly isPart: boolean;
  readonly confirmed?: SealRequest["confirmed"];
}

export interface SealPartProps {
  readonly seal: WorkbookSeal;
  readonly choice: SealChoice;
  readonly onReveal: (at: CellAddress) => void;
  readonly onCheck: (request: SealRequest) => void;
}

/** Builds the checks into the workbook, says what has become of them, and takes them out. */
export function SealPart({ seal, choice, onReveal, onCheck }: SealPartProps) {
  const styles = useShareStyles();
  const { language } = useLanguage();
  const strings = shareStrings[language];
  const { kept } = seal;
  return (
    <section className={styles.part} aria-label={strings.checks}>
      <h2 className={styles.title}>{strings.checks}</h2>
      {kept.kind !== "sealed" && <Text size={200}>{strings.checksMeaning}</Text>}
      <SealProgress seal={seal} />
      {kept.kind === "sealed" || kept.kind === "damaged" ? (
        <SealReport seal={seal} choice={choice} onReveal={onReveal} onCheck={onCheck} />
      ) : (
        <SealOffer seal={seal} choice={choice} />
      )}
    </section>
  );
}

/** What would be sealed, and the button that does it. */
function SealOffer({ seal, choice }: Pick<SealPartProps, "seal" | "choice">) {
  const styles = useShareStyles();
  const { language, messages } = useLanguage();
  const strings = shareStrings[language];
  const { sheet, stage, pack, isPart } = choice;
  const request = requestOf(choice);
  if (sheet === null || pack === null || request === null) {
    return <Text size={200}>{sheet === null ? strings.noSheet : strings.ownUnusable}</Text>;
  }
  const stageName = stage === null ? null : sentenceCase(messages.stages[stage]);
  return (
    <>
      <Text size={200} weight="semibold" className={styles.text}>
        {strings.target(sheet, stageName, pack.citation.documentNumber)}
      </Text>
      <Text size={200} className={styles.hint}>
        {strings.chosenElsewhere} {isPart && strings.wholeSheet}
      </Text>
      <Button
        appearance="primary"
        disabledFocusable={seal.busy !== null}
        onClick={() => void seal.seal(request)}
      >
        {strings.seal}
      </Button>
    </>
  );
}

/** Returns the request that seals what was chosen; `null` where nothing can be sealed. */
export function requestOf({ sheet, stage, pack, confirmed }: SealChoice): SealRequest | null {
  return sheet === null || pack === null
    ? null
    : {
        ...{ sheet, stage, packId: pack.id },
        ...(findPack(pack.id) === pack ? {} : { pack }),
        ...(confirmed === undefined ? {} : { confirmed }),
      };
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { changesOf, comparePacks, type Stage, type ThresholdPack } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { sentenceCase } from "../sentence-case";
import { ownStandardStrings } from "../strings/own-standard-strings";
import { standardsStrings } from "../strings/standards-strings";
import { limitText } from "./limit-text";

export interface OwnChangesProps {
  readonly base: ThresholdPack;
  readonly own: ThresholdPack;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
});

/** What an own standard asks otherwise than the one it is based on, each limit with before and now. */
export function OwnChanges({ base, own }: OwnChangesProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = ownStandardStrings[language];
  const { limits, parts } = changesOf(base, own);
  return (
    <ul className={styles.list}>
      {limits.map(({ indicator, stage }) => {
        const name = sentenceCase(messages.indicators[indicator].short);
        const [before, now] = textsOf({ base, own, stage }, indicator, language);
        return (
          <li key={`${indicator} ${stage}`} className={styles.item}>
            {`${strings.ofStage(name, stage)} ${strings.from(before, now)}`}
          </li>
        );
      })}
      {parts.map((part) => (
        <li key={part} className={styles.item}>
          {sentenceCase(strings.parts[part])}
        </li>
      ))}
    </ul>
  );
}

function textsOf(
  { base, own, stage }: OwnChangesProps & { readonly stage: Stage },
  indicator: string,
  language: keyof typeof standardsStrings,
): readonly [string, string] {
  const row = comparePacks(base, own, stage).find((each) => each.indicator === indicator);
  const text = (side: "left" | "right") => limitText(row?.[side] ?? null, standardsStrings[language]);
  return [text("left"), text("right")];
}

import { Button, Text } from "@fluentui/react-components";
import { type CellAddress, type Language } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { FailureNotice } from "../components/FailureNotice";
import { useLanguage } from "../hooks/use-language";
import { freezeStrings } from "../strings/freeze-strings";
import { FrozenList } from "./FrozenList";
import { useShareStyles } from "./share-styles";
import { useFocusOnNews } from "./use-focus-on-news";
import { useFreeze, type Freeze } from "./use-freeze";

export interface FreezePartProps {
  readonly workbook: WorkbookPort;
  readonly onReveal: (at: CellAddress) => void;
}

/** Readies a copy for people without this add-in: formulas that only it can compute become values, and back. */
export function FreezePart({ workbook, onReveal }: FreezePartProps) {
  const styles = useShareStyles();
  const { language } = useLanguage();
  const strings = freezeStrings[language];
  const freeze = useFreeze(workbook);
  const { busy, found, frozen, left, failure, dismiss } = freeze;
  const sentence = sentenceOf(freeze, language);
  const said = useFocusOnNews([found, frozen, left]);
  return (
    <section className={styles.part} aria-label={strings.freeze}>
      <h2 className={styles.title}>{strings.freeze}</h2>
      <Text size={200}>{strings.meaning}</Text>
      <div role="status" tabIndex={-1} ref={said}>
        {sentence !== "" && <Text size={200}>{sentence}</Text>}
      </div>
      <FreezeActions freeze={freeze} />
      {frozen !== null && found === null && busy === null && (
        <FrozenList cells={frozen.frozen} onReveal={onReveal} />
      )}
      {failure !== null && <FailureNotice failure={failure} onDismiss={dismiss} />}
    </section>
  );
}

function FreezeActions({ freeze }: { readonly freeze: Freeze }) {
  const styles = useShareStyles();
  const { language } = useLanguage();
  const strings = freezeStrings[language];
  const { busy, found, frozen } = freeze;
  const buttons =
    found !== null && found.length > 0
      ? [
          { name: strings.confirm, press: freeze.confirm },
          { name: strings.leave, press: freeze.leave },
        ]
      : [
          { name: strings.find, press: freeze.find },
          ...(frozen === null ? [] : [{ name: strings.putBack, press: freeze.putBack }]),
        ];
  return (
    <div className={styles.actions}>
      {buttons.map(({ name, press }) => (
        <Button key={name} size="small" disabledFocusable={busy !== null} onClick={press}>
          {name}
        </Button>
      ))}
    </div>
  );
}

function sentenceOf({ busy, found, frozen, left }: Freeze, language: Language): string {
  const strings = freezeStrings[language];
  if (busy !== null) {
    return busy === "finding" ? strings.finding : strings.working;
  }
  if (found !== null) {
    const sheets = new Set(found.map(({ at }) => at.sheet)).size;
    return found.length === 0 ? strings.none : said(strings.found(found.length, sheets), strings.copyFirst);
  }
  if (left !== null) {
    return left.length === 0 ? strings.thawed : strings.leftAsIs(left);
  }
  if (frozen === null) {
    return "";
  }
  const { frozen: cells, skipped } = frozen;
  return said(
    strings.frozen(cells.length),
    cells.every(({ noted }) => noted) ? strings.inNotes : strings.inList,
    skipped.length === 0 ? "" : strings.skipped(skipped.length),
  );

  function said(...sentences: readonly string[]): string {
    return sentences.filter((sentence) => sentence !== "").join(language === "en" ? " " : "");
  }
}

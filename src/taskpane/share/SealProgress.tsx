import { Button, ProgressBar, Text } from "@fluentui/react-components";
import { type Language } from "../../core";
import { FailureNotice } from "../components/FailureNotice";
import { useLanguage } from "../hooks/use-language";
import { shareStrings } from "../strings/share-strings";
import { useShareStyles } from "./share-styles";
import { useFocusOnNews } from "./use-focus-on-news";
import { type SealOutcome, type WorkbookSeal } from "./use-seal";

/** What is being done about the seal, with the way to end it, and what came of it. */
export function SealProgress({ seal }: { readonly seal: WorkbookSeal }) {
  const styles = useShareStyles();
  const { language, strings: pane } = useLanguage();
  const strings = shareStrings[language];
  const { busy, outcome, failure } = seal;
  const said = useFocusOnNews([outcome]);
  return (
    <>
      {busy !== null && (
        <>
          <ProgressBar aria-label={strings.phases[busy]} thickness="large" />
          {busy !== "writing" && busy !== "removing" && (
            <div className={styles.actions}>
              <Button size="small" onClick={seal.cancel}>
                {pane.cancel}
              </Button>
            </div>
          )}
        </>
      )}
      <div role="status" tabIndex={-1} ref={said}>
        {busy !== null && <Text size={200}>{strings.phases[busy]}</Text>}
        {busy === null && outcome !== null && <Text size={200}>{sentenceOf(outcome, language)}</Text>}
      </div>
      {failure !== null && <FailureNotice failure={failure} onDismiss={seal.dismiss} />}
    </>
  );
}

function sentenceOf(outcome: SealOutcome, language: Language): string {
  const strings = shareStrings[language];
  switch (outcome.kind) {
    case "sealed":
      return strings.sealed(outcome.sheets);
    case "updated":
      return strings.updated(outcome.sheets);
    case "unsealed":
      return strings.unsealed;
    case "compared":
      return "";
  }
}

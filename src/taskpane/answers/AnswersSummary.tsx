import { useState } from "react";
import { Button, Field, Switch, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { describeAnswersProblem } from "../../core";
import { Disclosure } from "../components/Disclosure";
import { FailureNotice } from "../components/FailureNotice";
import { useLanguage } from "../hooks/use-language";
import { answerStrings } from "../strings/answer-strings";
import { useAnswersOffer } from "./answers-context";

export interface AnswersSummaryProps {
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", marginBottom: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  field: { alignSelf: "stretch" },
});

/** How many queries are answered, whether those are listed, and the way out of and into the workbook. */
export function AnswersSummary({ hidden, onHide }: AnswersSummaryProps) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = answerStrings[language];
  const offer = useAnswersOffer();
  if (offer === null || (offer.queries === 0 && offer.problem === null)) {
    return null;
  }
  const { queries, answered, problem, failure, withdrawn, restore, startOver, dismiss } = offer;
  return (
    <div className={styles.summary}>
      {problem !== null && (
        <div role="alert">
          <Text>{strings.unreadable(describeAnswersProblem(messages, problem))}</Text>
          <Button size="small" onClick={startOver}>
            {strings.replace}
          </Button>
        </div>
      )}
      {failure !== null && <FailureNotice failure={failure} onDismiss={dismiss} />}
      {problem === null && (
        <>
          <div className={styles.line}>
            <Text size={200}>{strings.count(answered, queries)}</Text>
            {answered > 0 && (
              <Switch
                label={strings.hideAnswered}
                checked={hidden}
                onChange={(_, { checked }) => onHide(checked)}
              />
            )}
          </div>
          {withdrawn !== null && (
            <div className={styles.line} role="status">
              <Text size={200}>{strings.withdrawn}</Text>
              <Button size="small" appearance="subtle" onClick={restore}>
                {strings.undo}
              </Button>
            </div>
          )}
          <Disclosure header={<Text size={200}>{strings.exchange}</Text>} initiallyOpen={false}>
            {() => <Exchange />}
          </Disclosure>
        </>
      )}
    </div>
  );
}

/** Answers as text, to be taken out and in. */
function Exchange() {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = answerStrings[language];
  const offer = useAnswersOffer()!;
  const [text, setText] = useState(offer.exported());
  const [told, setTold] = useState<string | null>(null);
  const copy = () => {
    const exported = offer.exported();
    setText(exported);
    // browsers without the right to use the clipboard have no such object
    const { clipboard } = navigator as Partial<Navigator>;
    const copied = clipboard?.writeText(exported) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setTold(strings.copied),
      () => setTold(strings.notCopied),
    );
  };
  const take = () => {
    const came = offer.take(text);
    setTold(typeof came === "number" ? strings.taken(came) : describeAnswersProblem(messages, came));
  };
  return (
    <div className={styles.part}>
      <Text size={200}>{strings.exchangeHelp}</Text>
      <Button size="small" onClick={copy}>
        {strings.copy}
      </Button>
      <Field label={strings.paste} size="small" className={styles.field}>
        <Textarea size="small" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button size="small" onClick={take}>
        {strings.take}
      </Button>
      <Text size={200} role="status">
        {told}
      </Text>
    </div>
  );
}

import { useState } from "react";
import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { describeAnswersProblem } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { answerStrings } from "../strings/answer-strings";
import { useAnswersOffer } from "./answers-context";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  field: { alignSelf: "stretch" },
});

/** Answers as text, to be taken out and in. */
export default function AnswersExchange() {
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

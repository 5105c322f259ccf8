import { useState, type KeyboardEvent } from "react";
import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { type Answer } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { answerStrings } from "../strings/answer-strings";

export interface AnswerFormProps {
  /** What was said before; `null` when nothing was. */
  readonly before: Answer | null;
  readonly onSay: (text: string, by: string) => void;
  readonly onLeave: () => void;
}

const rememberedBy = "balance-indicators.by";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", width: "100%", rowGap: tokens.spacingVerticalXS },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** The field for what there is to say about a query, and who says it. */
export default function AnswerForm({ before, onSay, onLeave }: AnswerFormProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = answerStrings[language];
  const [text, setText] = useState(before?.text ?? "");
  const [by, setBy] = useState(before?.by ?? remembered());
  const save = () => {
    remember(by);
    onSay(text, by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // a key that ends the choice of a Chinese word is not meant for the form
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      save();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      onLeave();
    }
  };
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      <Field label={strings.field} hint={strings.help} size="small">
        <Textarea autoFocus size="small" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={strings.by} size="small">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={save}>
          {strings.save}
        </Button>
        <Button size="small" onClick={onLeave}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
}

function remembered(): string {
  try {
    return localStorage.getItem(rememberedBy) ?? "";
  } catch {
    return "";
  }
}

function remember(by: string): void {
  try {
    localStorage.setItem(rememberedBy, by);
  } catch {
    // where nothing can be kept the name is asked for again
  }
}

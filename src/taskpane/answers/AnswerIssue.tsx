import { Suspense, lazy, useState } from "react";
import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describeIssue, type Issue } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { answerStrings } from "../strings/answer-strings";
import { useAnswersOffer } from "./answers-context";

const AnswerForm = lazy(() => import(/* webpackChunkName: "answers" */ "./AnswerForm"));

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  wide: { width: "100%" },
  text: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What was said about a query, and the field to say it in; nothing for other issues. */
export function AnswerIssue({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const { language, messages } = useLanguage();
  const strings = answerStrings[language];
  const offer = useAnswersOffer();
  const [open, setOpen] = useState(false);
  if (offer === null || offer.problem !== null || issue.severity !== "query") {
    return null;
  }
  const { answer, outdated } = offer.stateOf(issue) ?? { answer: null, outdated: null };
  const say = (text: string, by: string) => {
    offer.answer(issue, { text, by }, offer.codeOf);
    setOpen(false);
  };
  return (
    <div
      className={mergeClasses(styles.answer, (open || answer !== null || outdated !== null) && styles.wide)}
    >
      {answer !== null && (
        <Text size={200} className={styles.text}>
          {`✓ ${strings.answered(answer.text, answer.by ?? null, answer.on ?? null)}`}
        </Text>
      )}
      {outdated !== null && (
        <Text size={200} className={styles.text}>
          {strings.outdated(outdated.text)}
        </Text>
      )}
      {open ? (
        <Suspense fallback={null}>
          <AnswerForm before={answer ?? outdated} onSay={say} onLeave={() => setOpen(false)} />
        </Suspense>
      ) : (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={`${answer === null ? "" : `${strings.change} `}${strings.answerOf(describeIssue(messages, issue))}`}
            onClick={() => setOpen(true)}
          >
            {answer === null ? strings.answer : strings.change}
          </Button>
          {answer !== null && (
            <Button size="small" appearance="subtle" onClick={() => say("", "")}>
              {strings.withdraw}
            </Button>
          )}
          {outdated !== null && (
            <Button size="small" appearance="subtle" onClick={() => say(outdated.text, outdated.by ?? "")}>
              {strings.confirmAgain}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

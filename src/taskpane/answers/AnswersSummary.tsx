import { Suspense, lazy } from "react";
import { Button, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { describeAnswersProblem } from "../../core";
import { Disclosure } from "../components/Disclosure";
import { FailureNotice } from "../components/FailureNotice";
import { useLanguage } from "../hooks/use-language";
import { answerStrings } from "../strings/answer-strings";
import { useAnswersOffer } from "./answers-context";

const AnswersExchange = lazy(() => import(/* webpackChunkName: "answers" */ "./AnswersExchange"));

export interface AnswersSummaryProps {
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", marginBottom: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
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
            {() => (
              <Suspense fallback={null}>
                <AnswersExchange />
              </Suspense>
            )}
          </Disclosure>
        </>
      )}
    </div>
  );
}

import { CheckmarkCircle16Filled, CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled, DismissCircle24Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Regular, QuestionCircle24Regular } from "@fluentui/react-icons/svg/question-circle";
import { type Outcome } from "../../core";

export interface OutcomeIconProps {
  readonly outcome: Outcome;
  readonly large?: boolean;
}

const icons = {
  met: [CheckmarkCircle16Filled, CheckmarkCircle24Filled],
  unmet: [DismissCircle16Filled, DismissCircle24Filled],
  notJudged: [QuestionCircle16Regular, QuestionCircle24Regular],
} as const;

/** An outcome's own shape, so that it never depends on colour; the word stands beside it. */
export function OutcomeIcon({ outcome, large = false }: OutcomeIconProps) {
  const Icon = icons[outcome][large ? 1 : 0];
  return <Icon aria-hidden style={{ flexShrink: 0 }} />;
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLanguage } from "../hooks/use-language";
import { type Outcome } from "../../core";
import { sentenceCase } from "../sentence-case";
import { OutcomeIcon } from "./OutcomeIcon";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  met: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  unmet: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  notJudged: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground2 },
});

/** An outcome as icon and word. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { messages } = useLanguage();
  return (
    <span className={mergeClasses(styles.badge, styles[outcome])}>
      <OutcomeIcon outcome={outcome} />
      {sentenceCase(messages.outcomes[outcome])}
    </span>
  );
}

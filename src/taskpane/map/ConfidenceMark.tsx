import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { type Confidence } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { mapStrings } from "../strings/map-strings";

const icons = {
  certain: CheckmarkCircle16Filled,
  likely: Checkmark16Regular,
  guess: QuestionCircle16Regular,
  none: SubtractCircle16Regular,
} as const;

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  certain: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorStatusSuccessForeground1 },
  guess: { color: tokens.colorStatusWarningForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** How sure the meaning of a column is, as icon and word. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const Icon = icons[confidence];
  return (
    <span className={mergeClasses(styles.mark, styles[confidence])}>
      <Icon aria-hidden />
      {mapStrings[language].confidence[confidence]}
    </span>
  );
}

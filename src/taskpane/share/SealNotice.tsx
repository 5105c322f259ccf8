import { Notice } from "../components/Notice";
import { useLanguage } from "../hooks/use-language";
import { shareStrings } from "../strings/share-strings";
import { type KeptSeal } from "./kept-seal";
import { sealHeadline } from "./seal-headline";

export interface SealNoticeProps {
  readonly kept: KeptSeal;
  readonly onDetails: () => void;
  readonly onDismiss: () => void;
}

/** Says, when a workbook is opened, what has become of its seal. */
export default function SealNotice({ kept, onDetails, onDismiss }: SealNoticeProps) {
  const { language } = useLanguage();
  const strings = shareStrings[language];
  const headline = sealHeadline(kept, language);
  return headline === null ? null : (
    <Notice
      intent={headline.intent}
      title={strings.checks}
      action={{ name: strings.details, onClick: onDetails }}
      onDismiss={onDismiss}
    >
      {headline.text}
    </Notice>
  );
}

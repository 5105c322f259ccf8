import { useLanguage } from "../hooks/use-language";
import { Notice } from "./Notice";

export interface StaleNoticeProps {
  /** Replaces the sentence that the sheet has changed. */
  readonly text?: string;
  readonly onCheckAgain: () => void;
}

/** Tells that the sheet changed since its check. The check runs again only when the reader asks. */
export function StaleNotice({ text, onCheckAgain }: StaleNoticeProps) {
  const { strings } = useLanguage();
  return (
    <Notice intent="warning" action={{ name: strings.checkAgain, onClick: onCheckAgain }}>
      {text ?? strings.stale}
    </Notice>
  );
}

import { Button } from "@fluentui/react-components";
import { formatCell, type CellAddress } from "../../core";
import { useLanguage } from "../hooks/use-language";
import { fixStrings } from "../strings/fix-strings";
import { cellText } from "./cell-text";
import { useFixOffer } from "./fix-context";

/** Corrects the cell an issue is about, where that is certain; nothing elsewhere. */
export function FixIssue({ at }: { readonly at: CellAddress | null }) {
  const { language } = useLanguage();
  const strings = fixStrings[language];
  const offer = useFixOffer();
  const fix = at === null ? null : (offer?.fixAt(at) ?? null);
  if (offer === null || fix === null) {
    return null;
  }
  const label = `${strings.fix} ${cellText(fix.after)}`;
  return (
    <Button
      size="small"
      disabledFocusable={offer.busy}
      aria-label={`${label} (${formatCell(fix.at)})`}
      onClick={() => offer.fix([fix])}
    >
      {label}
    </Button>
  );
}

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
  return (
    <Button
      size="small"
      disabledFocusable={offer.busy}
      aria-label={`${strings.fixCell(formatCell(fix.at))}: ${cellText(fix.before)} → ${cellText(fix.after)}`}
      onClick={() => offer.fix([fix])}
    >
      {strings.fix} {cellText(fix.after)}
    </Button>
  );
}

import { Text } from "@fluentui/react-components";
import { formatCell } from "../../core";
import { FailureNotice } from "../components/FailureNotice";
import { useLanguage } from "../hooks/use-language";
import { fixStrings } from "../strings/fix-strings";
import { useFixOffer } from "./fix-context";

/** Says what writing came to, politely, and which cells were left as they are. */
export function FixOutcomeNote() {
  const { language } = useLanguage();
  const strings = fixStrings[language];
  const offer = useFixOffer();
  if (offer === null) {
    return null;
  }
  const { busy, last, failure, dismiss } = offer;
  const cells = last?.outcome.skipped.map(({ change, why }) =>
    strings.skippedCell(formatCell(change.at), strings.reasons[why]),
  );
  const count = last?.outcome.written.length ?? 0;
  const done = last === null ? "" : last.done === "fixed" ? strings.written(count) : strings.undone(count);
  return (
    <>
      <Text role="status" size={200}>
        {busy ? strings.writing : done}
        {cells !== undefined && cells.length > 0 && ` ${strings.skipped(cells)}`}
      </Text>
      {failure !== null && <FailureNotice failure={failure} onDismiss={dismiss} />}
    </>
  );
}

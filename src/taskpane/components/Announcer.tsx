import { makeStyles } from "@fluentui/react-components";
import { aspectOf } from "../../core";
import { type CheckState } from "../hooks/use-check";
import { useLanguage } from "../hooks/use-language";
import { liveStrings } from "../strings/live-strings";
import { packOf } from "../request-options";

const useStyles = makeStyles({
  announcer: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells those who listen to the pane how a check goes and how it ended. */
export function Announcer({ check }: { readonly check: CheckState }) {
  const styles = useStyles();
  const { language, strings, messages } = useLanguage();
  return (
    <div role="status" className={styles.announcer}>
      {announcement()}
    </div>
  );

  function announcement(): string {
    const { running, cancelled, result, stale } = check;
    if (running !== null) {
      return strings.phases[running.phase];
    }
    if (cancelled) {
      return strings.cancelled;
    }
    if (result === null) {
      return "";
    }
    const { sheet, packId, stage, assessment } = result.report;
    const pack = packOf(result);
    if (stale) {
      return strings.stale;
    }
    if (result.progressed !== undefined) {
      return liveStrings[language].progressed(result.progressed.solved, result.progressed.added);
    }
    return assessment === null
      ? strings.unreadable(sheet)
      : messages.verdict(
          assessment.verdict.outcome,
          stage,
          pack?.citation.documentNumber ?? packId,
          pack === undefined ? "resources" : aspectOf(pack),
        );
  }
}

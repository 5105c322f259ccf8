import { Button, Text } from "@fluentui/react-components";
import {
  recordOf,
  templatePatch,
  type PatchRecord,
  type Stage,
  type TemplateForm,
  type ThresholdPack,
} from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { FailureNotice } from "../components/FailureNotice";
import { failureOf, type Failure } from "../failure";
import { useAttempts } from "../hooks/use-attempts";
import { useLanguage } from "../hooks/use-language";
import { templateStrings } from "../strings/template-strings";
import { useShareStyles } from "./share-styles";
import { useFocusOnNews } from "./use-focus-on-news";

export interface TemplatePartProps {
  readonly workbook: WorkbookPort;
  readonly pack: ThresholdPack;
  readonly stage: Stage;
}

interface TemplateState {
  readonly busy: boolean;
  /** What the last form added; `null` when there is none, or it was removed. */
  readonly added: PatchRecord | null;
  readonly removed: boolean;
  readonly failure: Failure | null;
}

const untouched: TemplateState = { busy: false, added: null, removed: false, failure: null };
const forms: readonly TemplateForm[] = ["county", "school"];

/** Adds empty forms for a standard to the workbook, and takes the last one out again. */
export function TemplatePart({ workbook, pack, stage }: TemplatePartProps) {
  const styles = useShareStyles();
  const { language } = useLanguage();
  const strings = templateStrings[language];
  const { state, update, begin } = useAttempts(untouched);
  const { busy, added, removed, failure } = state;
  const said = useFocusOnNews([removed]);
  const attempt = (work: () => Promise<Partial<TemplateState>>) =>
    void begin(Infinity, async ({ update: tell }) => {
      tell({ busy: true, removed: false, failure: null });
      const change = await work().catch((error: unknown) => ({ failure: failureOf(error) }));
      tell({ busy: false, ...change });
    });
  const add = (form: TemplateForm) =>
    attempt(async () => {
      const patch = templatePatch(form, { pack, stage, language });
      await workbook.applyPatch(patch);
      return { added: recordOf(patch) };
    });
  const remove = (record: PatchRecord) =>
    attempt(async () => {
      await workbook.removePatch(record);
      return { added: null, removed: true };
    });
  const sentence = added === null ? (removed ? strings.removed : "") : strings.added(added.sheets);
  return (
    <section className={styles.part} aria-label={strings.forms}>
      <h2 className={styles.title}>{strings.forms}</h2>
      <Text size={200}>{strings.meaning}</Text>
      <div role="status" tabIndex={-1} ref={said}>
        {(busy || sentence !== "") && <Text size={200}>{busy ? strings.adding : sentence}</Text>}
      </div>
      <div className={styles.actions}>
        {forms.map((form) => (
          <Button key={form} size="small" disabledFocusable={busy} onClick={() => add(form)}>
            {strings.add[form]}
          </Button>
        ))}
        {added !== null && (
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => remove(added)}>
            {strings.remove}
          </Button>
        )}
      </div>
      {failure !== null && <FailureNotice failure={failure} onDismiss={() => update({ failure: null })} />}
    </section>
  );
}

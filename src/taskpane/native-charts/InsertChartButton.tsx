import { useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Language } from "../../core";
import { type ChartToInsert, type WrittenSheet } from "../../workbook/sheet-to-write";
import { FailureNotice } from "../components/FailureNotice";
import { failureOf, type Failure } from "../failure";
import { useLanguage } from "../hooks/use-language";
import { nativeChartStrings } from "../strings/native-chart-strings";
import { useChartInserter, type ChartInserter } from "./chart-inserter";
import { type ChartLanguage } from "./native-charts";

export interface InsertChartButtonProps {
  /** Makes the chart in the reader's language; `null` when there is nothing to draw. */
  readonly chart: (words: ChartLanguage) => ChartToInsert | null;
}

type Outcome =
  | { readonly kind: "inserted" | "kept"; readonly written: WrittenSheet }
  | { readonly kind: "removed"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: Failure };

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Inserts a chart of the host's own into the workbook, on a new sheet, and takes it out again. */
export function InsertChartButton({ chart }: InsertChartButtonProps) {
  const words = useLanguage();
  const inserter = useChartInserter();
  const drawn = chart(words);
  return inserter === null || drawn === null ? null : <Insertion inserter={inserter} chart={drawn} />;
}

interface InsertionProps {
  readonly inserter: ChartInserter;
  readonly chart: ChartToInsert;
}

function Insertion({ inserter, chart }: InsertionProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const strings = nativeChartStrings[language];
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = (work: () => Promise<Outcome>) => {
    setBusy(true);
    void work()
      .catch((error: unknown): Outcome => ({ kind: "failed", failure: failureOf(error) }))
      .then(setOutcome)
      .finally(() => setBusy(false));
  };
  const insert = () =>
    attempt(async () => ({ kind: "inserted", written: await inserter.insertChart(chart) }));
  const remove = (written: WrittenSheet) =>
    attempt(async () =>
      (await inserter.removeWritten(written))
        ? { kind: "removed", sheet: written.sheet }
        : { kind: "kept", written },
    );
  return (
    <div className={styles.area}>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={`${strings.insert} ${chart.title}`}
        onClick={insert}
      >
        {strings.insert}
      </Button>
      <div role="status">{outcome !== null && <Text size={200}>{sentenceOf(outcome, language)}</Text>}</div>
      {outcome?.kind === "inserted" && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => remove(outcome.written)}
        >
          {strings.remove}
        </Button>
      )}
      {outcome?.kind === "failed" && (
        <FailureNotice failure={outcome.failure} onDismiss={() => setOutcome(null)} />
      )}
    </div>
  );
}

function sentenceOf(outcome: Outcome, language: Language): string {
  const strings = nativeChartStrings[language];
  switch (outcome.kind) {
    case "inserted":
      return strings.inserted(outcome.written.sheet);
    case "kept":
      return strings.changedMeanwhile(outcome.written.sheet);
    case "removed":
      return strings.removed(outcome.sheet);
    case "failed":
      return "";
  }
}

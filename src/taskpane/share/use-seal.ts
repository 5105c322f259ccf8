import { useCallback, useEffect, useMemo } from "react";
import { DomainError, type Language } from "../../core";
import { type SheetChange, type WorkbookPort } from "../../workbook/port";
import { type Sealer } from "../checker/sealer";
import { failureOf, type Failure } from "../failure";
import { useAttempts, type Attempt, type Attempts } from "../hooks/use-attempts";
import { type KeptSeal } from "./kept-seal";
import { type SealPhase, type SealRequest } from "./seal-into";

/** What came of the last thing done about the seal. */
export type SealOutcome =
  | { readonly kind: "sealed" | "updated"; readonly sheets: readonly string[] }
  | { readonly kind: "unsealed" }
  | { readonly kind: "compared" };

export interface SealState {
  readonly kept: KeptSeal;
  /** What is under way. */
  readonly busy: SealPhase | null;
  /** Why it did not come off; a `DomainError` says why the sheet cannot be sealed. */
  readonly failure: Failure | DomainError | null;
  readonly outcome: SealOutcome | null;
  /** Whether the workbook was found sealed when it was opened, and nobody has dealt with that yet. */
  readonly found: boolean;
}

export interface WorkbookSeal extends SealState {
  readonly seal: (request: SealRequest) => Promise<void>;
  readonly compare: () => Promise<void>;
  readonly unseal: () => Promise<void>;
  /** Ends what is under way, unless it is being written. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** To be called after a change of the workbook. */
  readonly heard: (change: SheetChange | null) => void;
}

/** What works on seals; fetched when it is needed, so that the pane starts without it. */
const sealing = () => import(/* webpackChunkName: "share" */ "./sealing");

const untouched: SealState = {
  kept: { kind: "unknown" },
  busy: null,
  failure: null,
  outcome: null,
  found: false,
};

/** Nobody waits for a seal after every edit, so its pace is not looked at. */
const noHaste = Infinity;

/** Compares a workbook with its seal when it is opened, seals it, and takes the seal out. One thing at a time. */
export function useSeal(workbook: WorkbookPort, sealer: Sealer, language: Language): WorkbookSeal {
  const { state, latest, update, begin, stop } = useAttempts(untouched);

  useEffect(() => {
    void begin(noHaste, async ({ signal, update: tell }) => {
      // where nothing can be read, the reader learns it from whatever he asks for
      const kept = await sealing()
        .then(({ keptSeal }) => keptSeal(workbook, sealer, signal))
        .catch((): KeptSeal => ({ kind: "unknown" }));
      tell({ kept, found: kept.kind === "sealed" || kept.kind === "damaged" });
    });
    return stop;
  }, [begin, stop, workbook, sealer]);

  const actions = useMemo(
    () => actionsOn({ begin, latest }, { workbook, sealer, language }),
    [begin, latest, workbook, sealer, language],
  );
  const cancel = useCallback(() => {
    stop();
    update({ busy: null });
  }, [stop, update]);
  const dismiss = useCallback(() => update({ failure: null, found: false }), [update]);
  const heard = useCallback(
    (change: SheetChange | null) => {
      const { kept } = latest.current!;
      if (kept.kind === "sealed" && !kept.stale && change?.at.sheet === kept.record.sheet) {
        update({ kept: { ...kept, stale: true } });
      }
    },
    [latest, update],
  );
  return { ...state, ...actions, cancel, dismiss, heard };
}

type Running = Pick<Attempts<SealState>, "begin" | "latest">;

interface SealActionMeans {
  readonly workbook: WorkbookPort;
  readonly sealer: Sealer;
  readonly language: Language;
}

function actionsOn(
  running: Running,
  { workbook, sealer, language }: SealActionMeans,
): Pick<WorkbookSeal, "seal" | "compare" | "unseal"> {
  return {
    seal: (request) =>
      attempt(running, "reading", async ({ signal, update }) => {
        const { sealInto } = await sealing();
        const onPhase = (busy: SealPhase) => update({ busy });
        const { record, replaced } = await sealInto({ workbook, sealer, language, signal, onPhase }, request);
        return {
          kept: { kind: "sealed", record, findings: [], stale: false },
          outcome: { kind: replaced ? "updated" : "sealed", sheets: Object.values(record.names) },
        };
      }),
    compare: () =>
      attempt(running, "comparing", async ({ signal }) => ({
        kept: await (await sealing()).keptSeal(workbook, sealer, signal),
        outcome: { kind: "compared" },
      })),
    unseal: () =>
      attempt(running, "removing", async () => {
        const { kept } = running.latest.current!;
        if (kept.kind === "sealed") {
          await workbook.removePatch(kept.record.added);
        }
        return { kept: { kind: "none" }, outcome: { kind: "unsealed" } };
      }),
  };
}

async function attempt(
  { begin, latest }: Running,
  first: SealPhase,
  work: (attempt: Attempt<SealState>) => Promise<Partial<SealState>>,
): Promise<void> {
  const { busy } = latest.current!;
  // what is being written is not given up
  if (busy === "writing" || busy === "removing") {
    return;
  }
  await begin(noHaste, async (given) => {
    given.update({ busy: first, failure: null, outcome: null, found: false });
    const change = await work(given).catch((error: unknown): Partial<SealState> => ({
      failure: error instanceof DomainError ? error : failureOf(error),
    }));
    given.update({ busy: null, ...change });
  });
}

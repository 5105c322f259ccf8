import { useCallback, useEffect } from "react";
import { formatCell } from "../../core";
import { type FormulaCell, type FrozenFormulas } from "../../workbook/frozen-formulas";
import { type WorkbookPort } from "../../workbook/port";
import { failureOf, type Failure } from "../failure";
import { useAttempts } from "../hooks/use-attempts";
import { findOwnFormulas } from "./find-own-formulas";
import { frozenKey, readFrozen } from "./kept-frozen";

export interface FreezeState {
  readonly busy: "finding" | "working" | null;
  /** What was found and is asked about; `null` when nobody has looked. */
  readonly found: readonly FormulaCell[] | null;
  /** What stands frozen in the workbook. */
  readonly frozen: FrozenFormulas | null;
  /** After formulas were put back: the cells that were left as they are, as `小学!B5`. */
  readonly left: readonly string[] | null;
  readonly failure: Failure | null;
}

export interface Freeze extends FreezeState {
  readonly find: () => void;
  readonly confirm: () => void;
  readonly leave: () => void;
  readonly putBack: () => void;
  readonly dismiss: () => void;
}

const untouched: FreezeState = { busy: null, found: null, frozen: null, left: null, failure: null };

/** Replaces formulas of this add-in by their values, after asking, and puts them back, also on a later day. */
export function useFreeze(workbook: WorkbookPort): Freeze {
  const { state, latest, update, begin } = useAttempts(untouched);

  useEffect(() => {
    workbook.readKept(frozenKey).then(
      (kept) => update({ frozen: readFrozen(kept) }),
      () => undefined,
    );
  }, [update, workbook]);

  const attempt = useCallback(
    (busy: "finding" | "working", work: () => Promise<Partial<FreezeState>>) =>
      void begin(Infinity, async ({ update: tell }) => {
        tell({ busy, failure: null, left: null });
        const change = await work().catch((error: unknown) => ({ failure: failureOf(error) }));
        tell({ busy: null, ...change });
      }),
    [begin],
  );

  const find = useCallback(
    () => attempt("finding", async () => ({ found: await findOwnFormulas(workbook) })),
    [attempt, workbook],
  );
  const confirm = useCallback(
    () =>
      attempt("working", async () => {
        const now = await workbook.freezeFormulas(latest.current!.found ?? []);
        const frozen = withEarlier(latest.current!.frozen, now);
        await workbook.keep(frozenKey, frozen);
        return { frozen, found: null };
      }),
    [attempt, latest, workbook],
  );
  const putBack = useCallback(
    () =>
      attempt("working", async () => {
        const left = await workbook.thawFormulas(latest.current!.frozen!);
        await workbook.keep(frozenKey, null);
        return { frozen: null, left: left.map(({ at }) => `${at.sheet}!${formatCell(at)}`) };
      }),
    [attempt, latest, workbook],
  );
  const leave = useCallback(() => update({ found: null }), [update]);
  const dismiss = useCallback(() => update({ failure: null }), [update]);
  return { ...state, find, confirm, leave, putBack, dismiss };
}

function withEarlier(before: FrozenFormulas | null, now: FrozenFormulas): FrozenFormulas {
  return {
    frozen: [...(before?.frozen ?? []), ...now.frozen],
    spilled: [...(before?.spilled ?? []), ...now.spilled],
    skipped: now.skipped,
  };
}

import type { SheetChange, Unsubscribe } from "../port";
import { changedCells, editedCells, type EditedCells } from "./changed-cells";
import { inBursts } from "./in-bursts";
import { inExcel } from "./translate-error";

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Calls back after changes to any sheet: cells, results of formulas, sheets added, removed or renamed. A burst of them
 * is told of at its first and after its last.
 *
 * @remarks An event that this edition of Excel does not have is left out.
 *
 * @returns What stops listening; after it the listener is not called again, not even for a burst under way.
 */
export async function watchChanges(listener: (change: SheetChange | null) => void): Promise<Unsubscribe> {
  let listening = true;
  let burst = nothingHeard;
  const bursts = inBursts(() => {
    const { edits, other } = burst;
    burst = nothingHeard;
    void (other ? Promise.resolve(null) : changedCells(edits)).then(
      (change) => listening && listener(change),
    );
  });
  const heard = (edit: EditedCells | null) => {
    burst = edit === null ? { ...burst, other: true } : { ...burst, edits: [...burst.edits, edit] };
    if (listening) {
      bursts.heard();
    }
    return Promise.resolve();
  };

  const registrations = await inExcel(null, async (context) => {
    const added = register(context.workbook.worksheets, heard);
    await context.sync();
    return added;
  });
  return () => {
    // Excel may still tell of what happened before it takes the listener off
    listening = false;
    bursts.stop();
    return unregister(registrations);
  };
}

interface Burst {
  readonly edits: readonly EditedCells[];
  /** Whether anything happened besides edits of cells. */
  readonly other: boolean;
}

const nothingHeard: Burst = { edits: [], other: false };

function register(
  sheets: Excel.WorksheetCollection,
  heard: (edit: EditedCells | null) => Promise<void>,
): readonly Registration[] {
  const other = () => heard(null);
  const has = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  return [
    ...(has("1.7") ? [sheets.onAdded.add(other), sheets.onDeleted.add(other)] : []),
    ...(has("1.8") ? [sheets.onCalculated.add(other)] : []),
    ...(has("1.9") ? [sheets.onChanged.add((event) => heard(editedCells(event)))] : []),
    ...(has("1.17") ? [sheets.onNameChanged.add(other)] : []),
  ];
}

async function unregister(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (first === undefined) {
    return;
  }
  registrations.forEach((registration) => registration.remove());
  // all were added in one request, so they share its context
  await first.context.sync();
}

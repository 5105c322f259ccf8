import { readSealXml, sealNamespace, type Language, type PatchRecord, type SealRecord } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { type Sealer } from "../checker/sealer";
import { type CheckRequest } from "../hooks/use-check";
import { optionsOf } from "../request-options";

/** Which sheet is to be sealed, under which standard. */
export type SealRequest = Omit<CheckRequest, "range">;

/** What is being done about a seal. */
export type SealPhase = "comparing" | "reading" | "building" | "writing" | "removing";

/** A workbook that has been sealed. */
export interface SealedNow {
  readonly record: SealRecord;
  /** Whether it took the place of an earlier seal. */
  readonly replaced: boolean;
}

interface SealMeans {
  readonly workbook: WorkbookPort;
  readonly sealer: Sealer;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onPhase: (phase: SealPhase) => void;
}

/**
 * Seals a sheet of a workbook, in the place of any seal before.
 *
 * @remarks Nothing is taken out or written before the new seal is made; once it is being written, it is not given up.
 */
export async function sealInto(
  { workbook, sealer, language, signal, onPhase }: SealMeans,
  request: SealRequest,
): Promise<SealedNow> {
  onPhase("reading");
  const before = await addedBefore(workbook);
  const ours = new Set(before?.sheets);
  const listed = await workbook.listSheets();
  const grid = await workbook.readSheet(request.sheet);
  onPhase("building");
  const { patch, record } = await sealer.seal(
    grid,
    {
      ...optionsOf(request, request.stage),
      language,
      sealedAt: new Date().toISOString(),
      takenNames: listed.map(({ name }) => name).filter((name) => !ours.has(name)),
    },
    signal,
  );
  signal.throwIfAborted();
  onPhase("writing");
  if (before !== null) {
    await workbook.removePatch(before);
  }
  await workbook.applyPatch(patch);
  return { record, replaced: before !== null };
}

/** What the seal in a workbook added; of one that cannot be read, its record alone. */
async function addedBefore(workbook: WorkbookPort): Promise<PatchRecord | null> {
  const xml = await workbook.readPart(sealNamespace);
  return xml === null ? null : (readSealXml(xml)?.added ?? recordAlone);
}

const recordAlone: PatchRecord = {
  sheets: [],
  overlaidSheets: [],
  validationTitles: [],
  names: [],
  namespaces: [sealNamespace],
};

import { useCallback, useEffect, useRef, useState } from "react";
import { type Grid, type PackProblem, type ThresholdPack } from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { failureOf, type Failure } from "../failure";

/** What the sheet with the reader's own standard came to. Exactly one of pack, problems and failure says something. */
export interface OwnReading {
  readonly sheet: string;
  /** `null` while anything is wrong with the sheet; it is then never judged by. */
  readonly pack: ThresholdPack | null;
  /** Fingerprint of the pack. */
  readonly hash: string | null;
  readonly problems: readonly PackProblem[];
  readonly failure: Failure | null;
}

export interface OwnStandard {
  /** The sheets of the workbook that hold a standard, in tab order. */
  readonly sheets: readonly string[];
  /** The chosen sheet as last read; `null` when none is chosen, or before it has been read. */
  readonly reading: OwnReading | null;
  /** Reads the chosen sheet as it is now. */
  readonly read: () => Promise<OwnReading | null>;
  /** To be called after cells have changed. */
  readonly refresh: () => void;
}

const reader = () => import(/* webpackChunkName: "standards" */ "./read-own-sheet");

/** Sheets that may hold a standard, by their name; reading every sheet to find out would be felt. */
const likelyName = /标准|standard/i;

/**
 * Finds the sheets of a workbook that hold a standard, and reads the chosen one.
 *
 * @param names - The visible sheets of the workbook.
 * @param chosen - The sheet that is to be the standard; `null` when a published one is.
 */
export function useOwnStandard(
  workbook: WorkbookPort,
  names: readonly string[],
  chosen: string | null,
): OwnStandard {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [reading, setReading] = useState<OwnReading | null>(null);
  const latest = useRef(0);

  const read = useCallback(async () => {
    const request = ++latest.current;
    const found = chosen === null ? null : await readOwn(workbook, chosen);
    if (request === latest.current) {
      setReading(found);
    }
    return found;
  }, [chosen, workbook]);

  useEffect(() => void read(), [read]);

  const likely = JSON.stringify(names.filter((name) => likelyName.test(name) || name === chosen));
  useEffect(() => {
    let current = true;
    void standardSheets(workbook, JSON.parse(likely) as readonly string[]).then(
      (found) => current && setSheets(found),
    );
    return () => {
      current = false;
    };
  }, [likely, workbook]);

  const refresh = useCallback(() => void (chosen === null ? undefined : read()), [chosen, read]);
  return { sheets, reading: reading?.sheet === chosen ? reading : null, read, refresh };
}

async function readOwn(workbook: WorkbookPort, sheet: string): Promise<OwnReading> {
  try {
    const [{ readOwnSheet }, grid] = await Promise.all([reader(), workbook.readSheet(sheet)]);
    return { ...readOwnSheet(grid), sheet, failure: null };
  } catch (error) {
    return { sheet, pack: null, hash: null, problems: [], failure: failureOf(error) };
  }
}

async function standardSheets(workbook: WorkbookPort, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) {
    return [];
  }
  const { holdsStandard } = await reader();
  const grids = await Promise.all(
    names.map((name) => workbook.readSheet(name).catch((): Grid | null => null)),
  );
  return names.filter((_, index) => grids[index] !== null && holdsStandard(grids[index]!));
}

import project from "../../../package.json";
import {
  DomainError,
  sealWorkbook,
  verifySeal,
  type DomainErrorCode,
  type DomainErrorParams,
  type Grid,
  type Seal,
  type SealFinding,
  type SealRecord,
  type SheetNow,
} from "../../core";
import { type SealingOptions } from "./sealer";

/** A seal, or why there is none: an error would lose what it carries on the way out of a worker. */
export type Sealing =
  | { readonly kind: "sealed"; readonly seal: Seal }
  | {
      readonly kind: "refused";
      readonly code: DomainErrorCode;
      readonly params: DomainErrorParams[DomainErrorCode];
    };

/** What the worker for seals answers to. */
export const sealService = {
  /** Makes the seal of a sheet. */
  seal(grid: Grid, options: SealingOptions): Sealing {
    try {
      return { kind: "sealed", seal: sealWorkbook(grid, { ...options, version: project.version }) };
    } catch (error) {
      if (error instanceof DomainError) {
        return { kind: "refused", code: error.code, params: error.params };
      }
      throw error;
    }
  },
  /** Compares a sealed workbook with its record. */
  verify(record: SealRecord, grid: Grid | null, ours: readonly SheetNow[]): readonly SealFinding[] {
    return verifySeal(record, grid, ours);
  },
};

export type SealService = typeof sealService;

import { readConfirmations, type Confirmation } from "../../core";

/** Under which the workbook, and this machine, keep what the reader said about headers. */
export const headersKey = "balance-indicators.headers";

const mostKept = 500;

/** Returns what the reader has said about headers in any workbook on this machine. */
export function headersOnMachine(): readonly Confirmation[] {
  try {
    return readConfirmations(JSON.parse(localStorage.getItem(headersKey) ?? "[]"));
  } catch {
    return [];
  }
}

/** Keeps what the reader said about headers for the next workbook, where the host lets us; the latest of very many. */
export function keepHeadersOnMachine(confirmations: readonly Confirmation[]): void {
  try {
    localStorage.setItem(headersKey, JSON.stringify(confirmations.slice(-mostKept)));
  } catch {
    // storage may be blocked; the workbook keeps them all the same
  }
}

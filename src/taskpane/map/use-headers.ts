import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  confirmedHeaders,
  readConfirmations,
  withConfirmation,
  withoutConfirmation,
  type ColumnPlace,
  type Confirmation,
  type ConfirmedHeaders,
  type FieldId,
} from "../../core";
import { type WorkbookPort } from "../../workbook/port";
import { headersKey, headersOnMachine, keepHeadersOnMachine } from "./kept-headers";

/** What the reader said about headers, and ways to say more. */
export interface Headers {
  readonly confirmed: ConfirmedHeaders;
  /** Everything that is remembered, with this workbook or on this machine. */
  readonly remembered: readonly Confirmation[];
  /** Remembers what a column means, and returns all that is then confirmed. */
  readonly confirm: (place: ColumnPlace, field: FieldId | null) => ConfirmedHeaders;
  /** Forgets what was said of a column, of all when none is given, and returns what is still confirmed. */
  readonly forget: (place: ColumnPlace | null) => ConfirmedHeaders;
}

/** Remembers with the workbook and on the machine what the reader said about headers; the workbook's word is first. */
export function useHeaders(workbook: WorkbookPort): Headers {
  const [remembered, setRemembered] = useState(headersOnMachine);
  const latest = useRef(remembered);
  const saidHere = useRef(false);

  useEffect(() => {
    saidHere.current = false;
    workbook.readKept(headersKey).then(
      (kept) => {
        // what the reader has said meanwhile is newer
        if (!saidHere.current) {
          latest.current = readConfirmations(kept).reduce(withConfirmation, headersOnMachine());
          setRemembered(latest.current);
        }
      },
      // a workbook that cannot be read is told of where its sheets are listed
      () => undefined,
    );
  }, [workbook]);

  const keep = useCallback(
    (confirmations: readonly Confirmation[]) => {
      saidHere.current = true;
      latest.current = confirmations;
      setRemembered(confirmations);
      keepHeadersOnMachine(confirmations);
      // a workbook that keeps nothing leaves it to the machine
      workbook.keep(headersKey, confirmations.length === 0 ? null : confirmations).catch(() => undefined);
      return confirmedHeaders(confirmations);
    },
    [workbook],
  );
  const confirm = useCallback(
    (place: ColumnPlace, field: FieldId | null) =>
      keep(withConfirmation(latest.current, { ...place, field })),
    [keep],
  );
  const forget = useCallback(
    (place: ColumnPlace | null) => keep(place === null ? [] : withoutAny(latest.current, place)),
    [keep],
  );
  return {
    ...{ remembered, confirm, forget },
    confirmed: useMemo(() => confirmedHeaders(remembered), [remembered]),
  };
}

/** A column may follow what was said of its header alone. */
function withoutAny(confirmations: readonly Confirmation[], place: ColumnPlace): readonly Confirmation[] {
  const { header, under } = place;
  const wider: readonly ColumnPlace[] = [
    place,
    ...(under === undefined ? [] : [{ header, under }]),
    { header },
  ];
  return wider.reduce(withoutConfirmation, confirmations);
}

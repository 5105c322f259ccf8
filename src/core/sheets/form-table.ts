import type { Grid } from "../grid";
import type { Form, FormEntry } from "./find-form";
import type { Header } from "./find-header";

/** The row of a form's labels once it is laid out as a table; the values are the row below. */
export const labelsRow = 0;

/** The values of a form as one row below its labels; positions are those of the entries. */
export function formTable({ origin }: Grid, form: Form): Grid {
  return {
    origin: { sheet: origin.sheet, row: labelsRow, column: 0 },
    rows: [form.map(({ label }) => label), form.map(({ value }) => value)],
  };
}

/** The labels of a form as the header of {@link formTable}. */
export function tableHeader(form: Form): Header {
  const written = ({ label }: FormEntry, index: number) => {
    return { index, header: label.replace(/\s+/g, " "), row: labelsRow, path: [label] };
  };
  return {
    bottom: labelsRow,
    columns: form.flatMap((entry, index) =>
      entry.match === null ? [] : [{ ...written(entry, index), ...entry.match, over: [] }],
    ),
    unread: form.flatMap((entry, index) => (entry.match === null ? [written(entry, index)] : [])),
  };
}

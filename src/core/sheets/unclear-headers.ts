import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Issue } from "../issue";
import { amountMeant } from "./amount-meant";
import { confirmedFields } from "./apply-confirmed";
import type { ConfirmedHeaders } from "./confirmed-headers";
import { headerTop, type Header } from "./find-header";
import { suggestField } from "./suggest-field";

/**
 * Offers a field for every header that may be a slip, and says which columns hold ratios.
 *
 * @param present - The fields the sheet has a column for.
 */
export function unclearHeaders(
  header: Header,
  confirmed: ConfirmedHeaders,
  present: ReadonlySet<FieldId>,
  at: (row: number, index: number) => CellAddress,
): readonly Issue[] {
  const top = headerTop(header);
  const fieldOf = confirmedFields(header, confirmed);
  return header.unread.flatMap((written): Issue[] => {
    const { header: text, path, row, index } = written;
    if (row < top || fieldOf(written) !== undefined) {
      return [];
    }
    const place = { at: at(row, index), school: null };
    const amount = amountMeant(path, text);
    if (amount !== null) {
      const severity = present.has(amount) ? "notice" : "query";
      const params = { header: text, field: amount };
      return [{ code: "ratio-column-ignored", severity, ...place, params }];
    }
    const field = suggestField(path, text, present);
    return field === null
      ? []
      : [{ code: "header-unclear", severity: "query", ...place, params: { header: text, field } }];
  });
}

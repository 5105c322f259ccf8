import { type Frozen } from "../../spreadsheet";
import { type HostObject } from "../host-object";
import { wholeNumber, type Model } from "./model";
import { range, rangeAt } from "./range";

/** `Worksheet.freezePanes`: rows at the top and columns at the left stay in view. */
export function freezePanes(model: Model, sheetId: string): HostObject {
  const { spreadsheet } = model;
  const freeze = (frozen: Frozen) => spreadsheet.freeze(sheetId, frozen);
  const location = () => {
    const { rows, columns } = spreadsheet.frozen(sheetId);
    const size = spreadsheet.size(sheetId);
    const rect = {
      ...{ row: 0, column: 0 },
      rowCount: rows || size.rowCount,
      columnCount: columns || size.columnCount,
    };
    return rows === 0 && columns === 0 ? null : range(model, { sheetId, rect });
  };
  return {
    className: "WorksheetFreezePanes",
    methods: {
      FreezeAt(address) {
        const { row, column, rowCount, columnCount } = rangeAt(model, address, sheetId).place.rect;
        freeze({ rows: row + rowCount, columns: column + columnCount });
      },
      FreezeRows: (count) => freeze({ rows: wholeNumber(count, 1), columns: 0 }),
      FreezeColumns: (count) => freeze({ rows: 0, columns: wholeNumber(count, 1) }),
      GetLocationOrNullObject: location,
      Unfreeze: () => freeze({ rows: 0, columns: 0 }),
    },
  };
}

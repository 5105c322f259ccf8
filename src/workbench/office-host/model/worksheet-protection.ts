import { HostError } from "../host-error";
import { type HostObject } from "../host-object";
import { omitted, type Model } from "./model";

/** `Worksheet.protection`: against slips; a password is refused, and options beyond Excel's own choice are. */
export function worksheetProtection({ spreadsheet }: Model, sheetId: string): HostObject {
  const set = (isProtected: boolean) => spreadsheet.changeSettings(sheetId, { isProtected });
  const withoutPassword = (password: unknown) => {
    if (password !== null && password !== undefined && password !== "") {
      throw new HostError("ApiNotFound");
    }
  };
  return {
    className: "WorksheetProtection",
    properties: { Protected: { get: () => spreadsheet.settings(sheetId).isProtected } },
    methods: {
      Protect(options, password) {
        withoutPassword(password);
        if (!omitted(options)) {
          throw new HostError("ApiNotFound");
        }
        if (spreadsheet.settings(sheetId).isProtected) {
          throw new HostError("InvalidOperation");
        }
        set(true);
      },
      Unprotect(password) {
        withoutPassword(password);
        set(false);
      },
    },
  };
}

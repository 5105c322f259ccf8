import { HostError } from "../host-error";
import { type HostObject } from "../host-object";
import { type Model } from "./model";

/** `Workbook.application`. Calculation is always automatic here. */
export function application({ spreadsheet }: Model): HostObject {
  return {
    className: "Application",
    properties: {
      CalculationMode: {
        get: () => "Automatic",
        set: (mode) => {
          if (mode !== "Automatic") {
            throw new HostError("ApiNotFound");
          }
        },
      },
      CalculationState: { get: () => "Done" },
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
    },
    methods: {
      Calculate: (type) => {
        if (type === "Recalculate") {
          return spreadsheet.settled();
        }
        // not waited for: a function may itself have to ask the host before it answers
        spreadsheet.recalculate();
        return undefined;
      },
      // nothing is drawn or calculated before a batch ends, so there is nothing to hold back
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

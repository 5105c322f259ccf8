import { printA1 } from "./a1";
import { type HostEntry, type Json } from "./protocol";
import { type Rect, type SheetHandle, type Spreadsheet } from "../spreadsheet";

const objectModelEvents = 65536;
/** The target of events of the whole workbook. */
const workbookTarget = "Workbook";

/** Numbers by which office.js knows the events, from its Excel object model. */
export const eventTypes = {
  selectionOfWorkbook: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;

export type SheetEvent = Exclude<keyof typeof eventTypes, "selectionOfWorkbook">;

/** Keeps who listens to what, and turns what happens in the spreadsheet into Excel's events. */
export interface EventHub {
  /** `sheetId` is `null` for an event of every sheet. */
  register(event: SheetEvent, sheetId: string | null): void;
  unregister(event: SheetEvent, sheetId: string | null): void;
  dispose(): void;
}

/** Id of the range an event is about; {@link eventPlace} reads it back. */
function eventReference(sheetId: string, rect: Rect): string {
  return `${printA1(rect)}@${sheetId}`;
}

/** The address and sheet id inside the reference of an event. */
export function eventPlace(reference: string): { readonly address: string; readonly sheetId: string } {
  const [address = "", ...sheetId] = reference.split("@");
  return { address, sheetId: sheetId.join("@") };
}

/**
 * Listens to the spreadsheet and sends the events the add-in has registered for.
 *
 * @param send - delivers entries to office.js
 */
export function eventHub(spreadsheet: Spreadsheet, send: (entries: readonly HostEntry[]) => void): EventHub {
  const listening = new Map<string, number>();
  const key = (event: SheetEvent, sheetId: string | null) => `${event}@${sheetId ?? workbookTarget}`;

  function tell(event: SheetEvent, sheetId: string, message: Record<string, Json>): void {
    const targets = [sheetId, null].filter((target) => (listening.get(key(event, target)) ?? 0) > 0);
    send(
      targets.map((target) =>
        entry(eventTypes[event], target ?? workbookTarget, { worksheetId: sheetId, ...message }),
      ),
    );
  }

  const stop = listen(spreadsheet, tell, () => send([entry(eventTypes.selectionOfWorkbook, "", {})]));
  return {
    register: (event, sheetId) =>
      listening.set(key(event, sheetId), (listening.get(key(event, sheetId)) ?? 0) + 1),
    unregister: (event, sheetId) =>
      listening.set(key(event, sheetId), Math.max(0, (listening.get(key(event, sheetId)) ?? 0) - 1)),
    dispose: stop,
  };
}

type Tell = (event: SheetEvent, sheetId: string, message: Record<string, Json>) => void;

function listen(spreadsheet: Spreadsheet, tell: Tell, tellSelection: () => void): () => void {
  const sheets = sheetWatch(spreadsheet, tell);
  const stops = [
    spreadsheet.on("changed", ({ sheetId, rect, source }) =>
      tell("changed", sheetId, changeMessage(sheetId, rect, source)),
    ),
    spreadsheet.on("calculated", ({ sheetId }) => tell("calculated", sheetId, { address: "" })),
    spreadsheet.on("selectionChanged", ({ sheetId, rect }) => {
      tell("selectionChanged", sheetId, { address: printA1(rect) });
      tellSelection();
    }),
    spreadsheet.on("activated", ({ sheetId }) => sheets.activated(sheetId)),
    spreadsheet.on("sheetsChanged", () => sheets.changed()),
  ];
  return () => stops.forEach((stop) => stop());
}

function changeMessage(sheetId: string, rect: Rect, source: "local" | "addin"): Record<string, Json> {
  return {
    address: printA1(rect),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId: eventReference(sheetId, rect),
  };
}

/** Tells sheets that came, went or were renamed by comparing with what was there before. */
function sheetWatch(spreadsheet: Spreadsheet, tell: Tell): { activated(id: string): void; changed(): void } {
  let active = spreadsheet.activeSheet();
  let before: readonly SheetHandle[] = [...spreadsheet.sheets()];
  return {
    activated(id) {
      if (id !== active) {
        tell("deactivated", active, {});
        active = id;
        tell("activated", id, {});
      }
    },
    changed() {
      const now = [...spreadsheet.sheets()];
      const old = before;
      before = now;
      now.filter(({ id }) => !has(old, id)).forEach(({ id }) => tell("added", id, { source: "Local" }));
      old.filter(({ id }) => !has(now, id)).forEach(({ id }) => tell("deleted", id, { source: "Local" }));
      for (const { id, name } of now) {
        const nameBefore = old.find((sheet) => sheet.id === id)?.name;
        if (nameBefore !== undefined && nameBefore !== name) {
          tell("nameChanged", id, { nameBefore, nameAfter: name, source: "Local" });
        }
      }
    },
  };
}

function has(sheets: readonly SheetHandle[], id: string): boolean {
  return sheets.some((sheet) => sheet.id === id);
}

function entry(messageType: number, targetId: string, message: Record<string, Json>): HostEntry {
  return { messageCategory: objectModelEvents, messageType, targetId, message: JSON.stringify(message) };
}

import { type SheetEvent } from "../event-hub";
import { type Method } from "../host-object";
import { type Model } from "./model";

const apiNames: Readonly<Record<SheetEvent, string>> = {
  changed: "DataChangedEvent",
  activated: "ActivatedEvent",
  deactivated: "DeactivatedEvent",
  added: "AddedEvent",
  deleted: "DeletedEvent",
  selectionChanged: "SelectionChangedEvent",
  calculated: "CalculatedEvent",
  nameChanged: "EventNameChanged",
};

/** The methods by which office.js registers for the events of one sheet, or of every sheet when `sheetId` is `null`. */
export function eventMethods({ events }: Model, sheetId: string | null): Record<string, Method> {
  const methods: Record<string, Method> = {};
  for (const [event, name] of Object.entries(apiNames) as [SheetEvent, string][]) {
    methods[`_Register${name}`] = () => events.register(event, sheetId);
    methods[`_Unregister${name}`] = () => events.unregister(event, sheetId);
  }
  return methods;
}

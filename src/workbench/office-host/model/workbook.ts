import { eventPlace } from "../event-hub";
import { type Argument, type HostObject, type Method } from "../host-object";
import { application } from "./application";
import { customXmlPartCollection } from "./custom-xml-parts";
import { documentProperties } from "./document-properties";
import { emptyCollection } from "./empty-collection";
import { text, type Model } from "./model";
import { namedItemCollection } from "./named-items";
import { range, rangeAt } from "./range";
import { rangeAreas } from "./range-areas";
import { settingCollection } from "./settings";
import { worksheetCollection } from "./worksheet-collection";

/** `Workbook`: the root of the object model. */
export function workbook(model: Model): HostObject {
  return {
    className: "Workbook",
    properties: {
      Name: { get: () => model.documentName },
      ReadOnly: { get: () => false },
    },
    parts: {
      Application: () => application(model),
      Worksheets: () => worksheetCollection(model),
      Names: () => namedItemCollection(model),
      Tables: () => emptyCollection("TableCollection", { Count: { get: () => 0 } }),
      Properties: () => documentProperties(model),
      Settings: () => settingCollection(model),
      CustomXmlParts: () => customXmlPartCollection(model),
    },
    methods: { ...selection(model), ...kept(model) },
  };
}

function selection(model: Model): Record<string, Method> {
  const { spreadsheet } = model;
  return {
    GetSelectedRange: () => range(model, spreadsheet.selection()),
    GetSelectedRanges: () => selectedAreas(model),
    GetActiveCell: () => {
      const { sheetId, rect } = spreadsheet.selection();
      return range(model, { sheetId, rect: { ...rect, rowCount: 1, columnCount: 1 } });
    },
  };
}

function kept(model: Model): Record<string, Method> {
  const ofEvent = (reference: Argument) => {
    const { address, sheetId } = eventPlace(text(reference));
    return rangeAt(model, address, sheetId);
  };
  return {
    _RemoveReference: (id) => model.references.remove(text(id)),
    _RemoveAllReferences: () => model.references.clear(),
    _GetReferenceCount: () => model.references.count(),
    _GetRangeForEventByReferenceId: ofEvent,
    _GetRangeOrNullObjectForEventByReferenceId: ofEvent,
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  };
}

/** This workbook knows no selections of several areas. */
function selectedAreas(model: Model): HostObject {
  const { sheetId, rect } = model.spreadsheet.selection();
  return rangeAreas(model, sheetId, [rect]);
}

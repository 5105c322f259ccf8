import { freshPartId } from "../fresh-part-id";
import { HostError } from "../host-error";
import { type HostObject } from "../host-object";
import { found, text, type Model } from "./model";

/** `Workbook.customXmlParts`, kept in memory. */
export function customXmlPartCollection(model: Model): HostObject {
  const { xmlParts, changed } = model.parts;
  const find = (id: string) => (xmlParts.has(id) ? xmlPart(model, id) : null);
  return {
    ...partList("CustomXmlPartCollection", model, () => [...xmlParts.keys()]),
    methods: {
      Add: (xml) => {
        const id = freshPartId(xmlParts);
        xmlParts.set(id, checked(text(xml)));
        changed();
        return xmlPart(model, id);
      },
      GetCount: () => xmlParts.size,
      GetItemOrNullObject: (id) => find(text(id)),
      GetByNamespace: (uri) => {
        const wanted = text(uri);
        return partList("CustomXmlPartScopedCollection", model, () =>
          [...xmlParts].filter(([, xml]) => namespaceOf(xml) === wanted).map(([id]) => id),
        );
      },
    },
  };
}

function partList(className: string, model: Model, ids: () => string[]): HostObject {
  const find = (id: string) => (ids().includes(id) ? xmlPart(model, id) : null);
  const only = () => (ids().length === 1 ? xmlPart(model, ids()[0]!) : null);
  return {
    className,
    items: () => ids().map((id) => xmlPart(model, id)),
    item: (id) => found(find(text(id))),
    methods: {
      GetCount: () => ids().length,
      GetItemOrNullObject: (id) => find(text(id)),
      GetOnlyItem: () => found(only()),
      GetOnlyItemOrNullObject: only,
    },
  };
}

function xmlPart({ parts: { xmlParts, changed } }: Model, id: string): HostObject {
  const xml = () => found(xmlParts.get(id));
  return {
    className: "CustomXmlPart",
    identity: () => ({ Id: id }),
    properties: { Id: { get: () => id }, NamespaceUri: { get: () => namespaceOf(xml()) } },
    methods: {
      GetXml: xml,
      SetXml: (value) => {
        xml();
        xmlParts.set(id, checked(text(value)));
        changed();
      },
      Delete: () => {
        xmlParts.delete(id);
        changed();
      },
    },
  };
}

function checked(xml: string): string {
  if (
    new DOMParser().parseFromString(xml, "application/xml").getElementsByTagName("parsererror").length > 0
  ) {
    throw new HostError("InvalidArgument");
  }
  return xml;
}

function namespaceOf(xml: string): string {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement.namespaceURI ?? "";
}

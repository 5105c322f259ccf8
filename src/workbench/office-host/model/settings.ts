import { type HostObject } from "../host-object";
import { type Json } from "../protocol";
import { found, text, type Model } from "./model";

/** `Workbook.settings`: the same store as `Office.context.document.settings`. */
export function settingCollection(model: Model): HostObject {
  const { settings, changed } = model.parts;
  const find = (key: string) => (settings.has(key) ? setting(model, key) : null);
  return {
    className: "SettingCollection",
    items: () => [...settings.keys()].map((key) => setting(model, key)),
    item: (key) => found(find(text(key))),
    methods: {
      GetCount: () => settings.size,
      GetItemOrNullObject: (key) => find(text(key)),
      Add: (key, value) => {
        settings.set(text(key), JSON.stringify(value ?? null));
        changed();
        return setting(model, text(key));
      },
    },
  };
}

function setting({ parts: { settings, changed } }: Model, key: string): HostObject {
  return {
    className: "Setting",
    identity: () => ({ _Id: key }),
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => parsed(found(settings.get(key))),
        set: (value) => {
          settings.set(key, JSON.stringify(value ?? null));
          changed();
        },
      },
    },
    methods: {
      Delete: () => {
        settings.delete(key);
        changed();
      },
    },
  };
}

function parsed(serialised: string): Json {
  try {
    return JSON.parse(serialised) as Json;
  } catch {
    return serialised;
  }
}

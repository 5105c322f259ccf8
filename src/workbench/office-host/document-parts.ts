/** What add-ins keep in a document besides cells. Settings are texts as office.js serialises them. */
export interface DocumentParts {
  readonly settings: Map<string, string>;
  readonly properties: Map<string, string>;
  readonly xmlParts: Map<string, string>;
  /** Tells the owner of the document that settings, properties or parts were written. */
  changed(): void;
}

/** Parts kept in memory, starting from `settings` and `xmlParts`, which is written into. */
export function documentParts(
  settings: Readonly<Record<string, string>>,
  changed: () => void,
  xmlParts = new Map<string, string>(),
): DocumentParts {
  return {
    settings: new Map(Object.entries(settings)),
    properties: new Map(),
    xmlParts,
    changed,
  };
}

import { inExcel } from "./translate-error";

/** Reads the document part with this namespace; `null` when the workbook has none. */
export function readPart(namespace: string): Promise<string | null> {
  return inExcel(null, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
    await context.sync();
    const [part] = parts.items;
    if (part === undefined) {
      return null;
    }
    const xml = part.getXml();
    await context.sync();
    // the result of a method is there after the sync; only properties are loaded
    // eslint-disable-next-line office-addins/load-object-before-read
    return xml.value;
  });
}

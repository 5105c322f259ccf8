import { appendChild, type Draft, splicePart } from "../package/draft";
import { insertChild, workbookOrder } from "../package/element-order";
import { escapeXml } from "../package/splices";
import { child, children, prefixOf } from "../package/xml-tree";
import { storedFormula } from "../formula/stored-formula";
import { FileError } from "../workbook-content";

/** A name to be added. */
export interface NewName {
  readonly name: string;
  /** Without the leading `=`. */
  readonly refersTo: string;
  /** Place of the sheet it belongs to; left out for the whole workbook. */
  readonly sheet?: number;
}

/** Adds names to the workbook part. @throws {@link FileError} `name-taken`. */
export function addNames(draft: Draft, workbook: string, names: readonly NewName[]): void {
  if (names.length === 0) {
    return;
  }
  splicePart(draft, workbook, (root) => {
    const list = child(root, "definedNames");
    const taken = new Set(
      children(list, "definedName").map(({ attributes }) =>
        keyOf(attributes["name"] ?? "", attributes["localSheetId"]),
      ),
    );
    const prefix = prefixOf(root);
    const xml = names.map(({ name, refersTo, sheet }) => {
      const key = keyOf(name, sheet);
      if (taken.has(key)) {
        throw new FileError("name-taken", { name });
      }
      taken.add(key);
      const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
      const formula = escapeXml(storedFormula(refersTo));
      return `<${prefix}definedName name="${escapeXml(name)}"${scope}>${formula}</${prefix}definedName>`;
    });
    const element = `${prefix}definedNames`;
    return list === undefined
      ? insertChild(root, "definedNames", `<${element}>${xml.join("")}</${element}>`, workbookOrder)
      : appendChild(list, xml.join(""));
  });
}

function keyOf(name: string, sheet: number | string | undefined): string {
  return `${sheet ?? ""} ${name.toLowerCase()}`;
}

import { SaxesParser, type SaxesTagPlain } from "saxes";
import { changePart, type Draft } from "../package/draft";
import { isXmlName } from "../package/open-package";
import { localName } from "../package/xml-tree";
import { renameInFormula } from "../formula/sheet-names";
import { applySplices, escapeXml, type Splice } from "../package/splices";

/** Elements whose text is a formula: cells, rules, validations, extensions, charts, names. */
const formulaElements: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2", "definedName"]);

/**
 * Rewrites every reference of the workbook to a sheet that was renamed, or removed when `to` is `null`.
 *
 * @param except - Parts, as stored, that stay as they are.
 */
export function renameReferences(
  draft: Draft,
  from: string,
  to: string | null,
  except: ReadonlySet<string> = new Set(),
): void {
  for (const name of draft.names.filter((candidate) => !except.has(candidate))) {
    if (isXmlName(name) && !/(\.rels|sharedStrings\.xml|\[Content_Types\]\.xml)$/i.test(name)) {
      changePart(draft, name, (text) => (mentions(text, from) ? renamedText(text, from, to) : text));
    }
  }
}

function mentions(text: string, name: string): boolean {
  const folded = text.toLowerCase();
  return (
    [name, escapeXml(name), name.replace(/'/g, "''")].some((form) => folded.includes(form.toLowerCase())) ||
    /[&'"<>]/.test(name)
  );
}

function renamedText(text: string, from: string, to: string | null): string {
  const splices: Splice[] = [];
  let formula: { readonly start: number; text: string } | null = null;
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    splices.push(...attributeSplices(text, tag, name, parser.position, from, to));
    formula =
      formulaElements.has(name) && !tag.isSelfClosing ? { start: parser.position, text: "" } : formula;
  });
  parser.on("text", (piece) => {
    if (formula !== null) {
      formula.text += piece;
    }
  });
  parser.on("closetag", (tag) => {
    if (formula !== null && formulaElements.has(localName(tag.name))) {
      const renamed = renameInFormula(formula.text, from, to);
      if (renamed !== formula.text) {
        splices.push({
          start: formula.start,
          end: text.lastIndexOf("<", parser.position - 1),
          text: escapeXml(renamed),
        });
      }
      formula = null;
    }
  });
  parser.write(text).close();
  return applySplices(text, splices);
}

/** Links to a place in the workbook and the sources of pivot tables name sheets in attributes. */
function attributeSplices(
  text: string,
  tag: SaxesTagPlain,
  name: string,
  openEnd: number,
  from: string,
  to: string | null,
): Splice[] {
  const key = name === "hyperlink" ? "location" : name === "worksheetSource" ? "sheet" : null;
  const value = key === null ? undefined : tag.attributes[key];
  if (key === null || value === undefined || to === null) {
    return [];
  }
  const renamed =
    key === "sheet"
      ? value.toLowerCase() === from.toLowerCase()
        ? to
        : value
      : renameInFormula(value, from, to);
  if (renamed === value) {
    return [];
  }
  const start = text.lastIndexOf("<", openEnd - 1);
  const pattern = new RegExp(`(\\s${key}\\s*=\\s*)("[^"]*"|'[^']*')`);
  const changed = text
    .slice(start, openEnd)
    .replace(pattern, (_, before: string) => `${before}"${escapeXml(renamed)}"`);
  return [{ start, end: openEnd, text: changed }];
}

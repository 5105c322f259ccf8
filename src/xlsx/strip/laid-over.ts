import { customParts } from "../package/custom-parts";
import { type OpenPackage } from "../package/open-package";
import { spliceWorksheet } from "../package/splice-worksheet";
import { partText, workbookParts } from "../package/workbook-parts";
import { descendants } from "../package/xml-tree";
import { undoNamespace } from "../undo/undo-record";
import { overlayMarks } from "./overlay-marks";

/** Lists what a workbook holds beside cells: sheets, rules, names and parts. Workbooks with equal lists hold the same. */
export function laidOver(opened: OpenPackage): readonly string[] {
  const { sheets, workbookTree } = workbookParts(opened);
  return [
    ...sheets.flatMap(({ name, part }) => [
      `sheet ${name}`,
      ...rules((part === undefined ? undefined : partText(opened, part)) ?? "<none/>"),
    ]),
    ...descendants(workbookTree, "definedName").map(
      ({ attributes, text }) => `name ${attributes["name"]} ${text}`,
    ),
    ...customParts(opened)
      .filter(({ namespace }) => namespace !== undoNamespace)
      .map(({ text }) => `part ${text}`)
      .sort(),
  ];
}

function rules(worksheet: string): readonly string[] {
  const keys: string[] = [];
  spliceWorksheet(worksheet, (root) => {
    keys.push(...overlayMarks(root).flatMap(({ keys: own }) => own));
    return [];
  });
  return keys.sort();
}

import { escapeXml } from "../package/splices";
import { type StyleWriter } from "../patch/style-writer";
import { type AddedFormat } from "../workbook-addition";
import { anchoredAreas } from "./anchored-areas";

/**
 * Prints conditional formats.
 *
 * @param after - The highest priority in use; these follow it in their order.
 */
export function formatsXml(
  formats: readonly AddedFormat[],
  styles: StyleWriter,
  prefix: string,
  after: number,
): string {
  let priority = after;
  const rules = formats.flatMap((format) => {
    const look = styles.conditionalNumberOf(format);
    return anchoredAreas(format.areas, format.areas[0]).map(({ reference, stored }) => {
      priority++;
      const formula = `<${prefix}formula>${escapeXml(stored(format.formula))}</${prefix}formula>`;
      const rule = `<${prefix}cfRule type="expression" dxfId="${look}" priority="${priority}">${formula}</${prefix}cfRule>`;
      const name = `${prefix}conditionalFormatting`;
      return `<${name} sqref="${reference}">${rule}</${name}>`;
    });
  });
  return rules.join("");
}

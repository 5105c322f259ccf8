import { isTrue } from "../package/xml-tree";
import { type SheetPages } from "../workbook-content";

/** Takes the opening tags of a worksheet part and gathers its protection and how its pages are printed. */
export interface PageReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  isProtected(): boolean;
  /** `null` where nothing is said that would change them. */
  pages(): SheetPages | null;
}

/** Makes a reader. */
export function pageReader(): PageReader {
  let isProtected = false;
  let isFitted = false;
  let setup: Readonly<Record<string, string>> = {};
  return {
    open(name, attributes) {
      if (name === "sheetProtection") {
        isProtected = isTrue(attributes["sheet"]);
      } else if (name === "pageSetUpPr") {
        isFitted = isTrue(attributes["fitToPage"]);
      } else if (name === "pageSetup") {
        setup = attributes;
      }
    },
    isProtected: () => isProtected,
    pages() {
      const orientation = setup["orientation"] === "landscape" ? "landscape" : "portrait";
      const fitted = (count: string | undefined) => (isFitted ? Number(count ?? 1) || null : null);
      const [wide, tall] = [fitted(setup["fitToWidth"]), fitted(setup["fitToHeight"])];
      return orientation === "portrait" && wide === null && tall === null
        ? null
        : { orientation, wide, tall };
    },
  };
}

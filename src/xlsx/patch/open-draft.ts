import { type Draft, draftOf } from "../package/draft";
import { openPackage } from "../package/open-package";
import { workbookParts } from "../package/workbook-parts";
import { fileKind } from "../read/file-kind";
import { FileError, type ReadLimits } from "../workbook-content";

/**
 * Opens a workbook to be changed in place.
 *
 * @throws {@link FileError} `file-type-not-writable` for anything but .xlsx and .xlsm, or what opening refuses.
 */
export function openDraft(original: Uint8Array, limits: ReadLimits): Draft {
  if (fileKind(original, "") !== "zip") {
    throw new FileError("file-type-not-writable");
  }
  const draft = draftOf(openPackage(original, limits));
  const isXml =
    draft.names.some((name) => /^\[Content_Types\]\.xml$/i.test(name)) && /\.xml$/i.test(workbookOf(draft));
  if (!isXml) {
    throw new FileError("file-type-not-writable");
  }
  return draft;
}

function workbookOf(draft: Draft): string {
  try {
    return workbookParts(draft).workbook;
  } catch {
    return "";
  }
}

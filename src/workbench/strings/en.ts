import { type Strings } from "./strings";

export const en: Strings = {
  areas: { top: "File and add-in", grid: "Worksheet", pane: "Add-in pane", status: "Status bar" },
  newFile: "New",
  openFile: "Open",
  saveFile: "Save",
  samples: "Samples",
  language: "Language",
  unsaved: "Unsaved",
  untitled: "Book1",
  firstSheet: "Sheet1",
  loading: "Starting…",
  opening: (file) => `Opening “${file}”…`,
  startingAddin: "Starting the add-in…",
  ready: "Ready",
  saved: (file) => `Saved “${file}”.`,
  cancel: "Cancel",
  close: "Close",
  dropHere: "Drop to open the file",
  replace: {
    title: "Unsaved changes",
    text: (file) => `Changes to “${file}” are not saved. Going on loses them.`,
    discard: "Go on without saving",
  },
  chartsNotDrawn:
    "Charts are not drawn here and are not saved to the file; their data is in the new sheet. Excel shows the chart.",
  layoutKept:
    "Contents and formats of the cells are in the file. Changed heights, widths, merges, frozen or hidden rows and columns are not; they stay as in the original.",
  writtenAnew: (file) =>
    `The original's format cannot be changed in place. A new file “${file}” was made; it holds the cells and their formats only.`,
  resizePane: "Resize the pane",
  closePane: (title) => `Close the “${title}” pane`,
  errorIn: (cell, error, sentence) => `${cell}: ${error} ${sentence}`,
  parts: {
    nameBox: "Name box",
    names: "Defined names",
    formulaBar: "Formula bar",
    toolbar: "Format",
    more: "More commands",
    addSheet: "New sheet",
    gridlines: "Gridlines",
    zoom: "Zoom",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
  },
  failures: {
    manifest:
      "The add-in's manifest.xml could not be read, so there is no add-in. Build again (npm run build) and reload the page.",
    addin:
      "The add-in did not start; its pane and functions are unavailable. Reload the page to try again. The worksheet is not affected.",
    functions:
      "The add-in's list of functions could not be read; its functions are unavailable in formulas. Build again and reload the page.",
    download: (file) =>
      `The file “${file}” could not be fetched. Check the address, or choose a file with “Open”.`,
    unexpected:
      "That did not succeed; the workbook is unchanged. Try again, or reload the page if it keeps failing.",
  },
};

import { type PartNames } from "../grid/name-parts";

/** Every sentence the workbench says, in one language. */
export interface Strings {
  readonly areas: {
    readonly top: string;
    readonly grid: string;
    readonly pane: string;
    readonly status: string;
  };
  readonly newFile: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly samples: string;
  readonly language: string;
  readonly unsaved: string;
  readonly untitled: string;
  readonly firstSheet: string;
  readonly loading: string;
  readonly opening: (file: string) => string;
  readonly startingAddin: string;
  readonly ready: string;
  readonly saved: (file: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly dropHere: string;
  readonly replace: {
    readonly title: string;
    readonly text: (file: string) => string;
    readonly discard: string;
  };
  readonly chartsNotDrawn: string;
  readonly layoutKept: string;
  readonly writtenAnew: (file: string) => string;
  readonly resizePane: string;
  readonly closePane: (title: string) => string;
  readonly errorIn: (cell: string, error: string, sentence: string) => string;
  /** Names of the grid's own controls. */
  readonly parts: PartNames;
  readonly failures: {
    readonly manifest: string;
    readonly addin: string;
    readonly functions: string;
    readonly download: (file: string) => string;
    readonly unexpected: string;
  };
}

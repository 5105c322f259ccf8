import { useEffect } from "react";

/** What the keyboard can ask of the page, wherever it is. */
export interface Shortcuts {
  readonly open: () => void;
  readonly save: () => void;
  /** Goes to the next area of the page, or with `-1` to the one before. */
  readonly moveArea: (step: 1 | -1) => void;
}

/** Listens for Ctrl+O, Ctrl+S and F6 in the page and in the add-in's page. */
export function useShortcuts(shortcuts: Shortcuts, addinWindow: Window | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actionFor(event, shortcuts);
      if (act) {
        event.preventDefault();
        event.stopPropagation();
        act();
      }
    };
    const windows = [window, ...(addinWindow ? [addinWindow] : [])];
    windows.forEach((each) => each.addEventListener("keydown", onKeyDown, { capture: true }));
    return () => windows.forEach((each) => each.removeEventListener("keydown", onKeyDown, { capture: true }));
  }, [shortcuts, addinWindow]);
}

function actionFor(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | null {
  if (event.key === "F6" && !event.ctrlKey && !event.altKey) {
    return () => shortcuts.moveArea(event.shiftKey ? -1 : 1);
  }
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
    return { o: shortcuts.open, s: shortcuts.save }[event.key.toLowerCase()] ?? null;
  }
  return null;
}

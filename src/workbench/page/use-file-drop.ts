import { useEffect, useState } from "react";

/**
 * Takes files dropped anywhere on the page or on the add-in's page.
 *
 * @returns whether a file is being dragged over it
 */
export function useFileDrop(onDrop: (file: File) => void, addinWindow: Window | null): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        setDragging(true);
      }
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) {
        setDragging(false);
      }
    };
    const drop = (event: DragEvent): void => {
      setDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file) {
        event.preventDefault();
        event.stopPropagation();
        onDrop(file);
      }
    };
    const options = { capture: true };
    const windows = [window, ...(addinWindow ? [addinWindow] : [])];
    for (const each of windows) {
      each.addEventListener("dragover", over, options);
      each.addEventListener("dragleave", leave, options);
      each.addEventListener("drop", drop, options);
    }
    return () => {
      for (const each of windows) {
        each.removeEventListener("dragover", over, options);
        each.removeEventListener("dragleave", leave, options);
        each.removeEventListener("drop", drop, options);
      }
    };
  }, [onDrop, addinWindow]);
  return dragging;
}

import { useEffect, useState } from "react";

/** Puts focus back on what had it before the component came, once it is gone; unless the reader has gone elsewhere. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // what is gone now leaves the document, and loses focus, a moment later
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement && before.isConnected) {
          before.focus();
        }
      });
    },
    [before],
  );
}

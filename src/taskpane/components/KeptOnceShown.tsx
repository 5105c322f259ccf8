import { useState, type ReactNode } from "react";

export interface KeptOnceShownProps {
  readonly shown: boolean;
  readonly children: () => ReactNode;
}

/** Puts its children into the page when they are first shown, and keeps them there with all that was typed. */
export function KeptOnceShown({ shown, children }: KeptOnceShownProps) {
  const [everShown, setEverShown] = useState(shown);
  if (shown && !everShown) {
    setEverShown(true);
  }
  return everShown ? <>{children()}</> : null;
}

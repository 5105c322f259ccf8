import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { themeFor } from "../theme";
import { type ThemeSource } from "../theme-source";

export interface ThemedRootProps {
  readonly source: ThemeSource;
  readonly children: ReactNode;
}

/** Draws what is inside it as Office and the system are, and follows when they change. */
export function ThemedRoot({ source, children }: ThemedRootProps) {
  const kind = useSyncExternalStore(source.subscribe, source.current);
  useEffect(() => {
    // the browser's own parts, such as scroll bars, follow
    document.documentElement.style.colorScheme =
      kind === "forcedColors" ? "light dark" : kind === "light" ? "light" : "dark";
  }, [kind]);
  const theme = themeFor(kind);
  useEffect(() => {
    // what a dialog leaves beside the page is seen, too
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [theme]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}

import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { themeFor } from "../theme";
import { type ThemeSource } from "../theme-source";

export interface ThemedRootProps {
  readonly source: ThemeSource;
  readonly children: ReactNode;
}

/** The room a dialog would keep for the scroll bar is not painted within a frame: a white strip on a dark ground. */
const useDialogGround = makeStaticStyles("html { scrollbar-gutter: auto !important; }");

/** Draws what is inside it as Office and the system are, and follows when they change. */
export function ThemedRoot({ source, children }: ThemedRootProps) {
  const kind = useSyncExternalStore(source.subscribe, source.current);
  useEffect(() => {
    // the browser's own parts, such as scroll bars, follow
    document.documentElement.style.colorScheme =
      kind === "forcedColors" ? "light dark" : kind === "light" ? "light" : "dark";
  }, [kind]);
  useDialogGround();
  const theme = themeFor(kind);
  useEffect(() => {
    // what lies beyond the page is seen when it is pulled
    document.documentElement.style.backgroundColor = theme.colorNeutralBackground1;
  }, [theme]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}

import { type ThemeKind } from "./theme";
import { themeKindOf, type OfficeColours } from "./theme-kind";

/** Tells how the pane is to be drawn, now and whenever that changes. */
export interface ThemeSource {
  current(): ThemeKind;
  /** @returns What stops listening. */
  subscribe(listener: () => void): () => void;
}

/** Where Office says which colours it is drawn in, and that they have changed. */
export interface OfficeTheming {
  /** `null` where it does not say. */
  colours(): OfficeColours | null;
  /** Calls back with the new colours, where Office tells of them. */
  onChanged(listener: (colours: OfficeColours | null) => void): void;
}

/** A source that follows Office and the system. */
export function themeSource(window: Pick<Window, "matchMedia">, office: OfficeTheming): ThemeSource {
  const forced = window.matchMedia("(forced-colors: active)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const listeners = new Set<() => void>();
  let colours = office.colours();
  const tell = () => listeners.forEach((listener) => listener());
  office.onChanged((changed) => {
    colours = changed;
    tell();
  });
  [forced, dark].forEach((wish) => wish.addEventListener("change", tell));
  return {
    current: () => themeKindOf(colours, { forcedColors: forced.matches, dark: dark.matches }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Office's own word on its colours, as far as this edition has any. */
export function officeTheming({
  context,
  EventType,
}: Pick<typeof Office, "context" | "EventType">): OfficeTheming {
  const colours = () => (context as Partial<Office.Context>).officeTheme ?? null;
  return {
    colours,
    onChanged(listener) {
      try {
        // the event brings the theme with it; the context may still hold the old one
        context.document.addHandlerAsync(
          EventType.OfficeThemeChanged,
          (event: { readonly officeTheme?: OfficeColours }) => listener(event.officeTheme ?? colours()),
        );
      } catch {
        // an edition that does not know the event keeps the theme it started with
      }
    },
  };
}

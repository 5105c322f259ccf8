import { type ThemeKind } from "./theme";

/** The colours Office draws its own panes in, `#rrggbb` each. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** What the system asks of every page. */
export interface SystemWishes {
  readonly forcedColors: boolean;
  readonly dark: boolean;
}

/**
 * Decides how the pane is drawn: by colours the reader has forced on everything, else as Office is, else as the system.
 *
 * @param office - `null` where Office does not say.
 */
export function themeKindOf(office: OfficeColours | null, { forcedColors, dark }: SystemWishes): ThemeKind {
  if (forcedColors) {
    return "forcedColors";
  }
  const ground = channelsOf(office?.bodyBackgroundColor);
  if (ground === null) {
    return dark ? "dark" : "light";
  }
  if (!isDark(ground)) {
    return "light";
  }
  const text = channelsOf(office?.bodyForegroundColor);
  return isPure(ground) && text !== null && isPure(text) ? "highContrast" : "dark";
}

type Channels = readonly [number, number, number];

function channelsOf(colour: string | undefined): Channels | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  return parts === null
    ? null
    : [Number.parseInt(parts[1]!, 16), Number.parseInt(parts[2]!, 16), Number.parseInt(parts[3]!, 16)];
}

function isDark([red, green, blue]: Channels): boolean {
  // relative brightness as the eye weighs it
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Whether a colour is one of the eight corners of its space, as in themes made for contrast. */
function isPure(colour: Channels): boolean {
  return colour.every((channel) => channel === 0 || channel === 255);
}

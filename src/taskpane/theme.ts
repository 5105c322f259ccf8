import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

const brand: BrandVariants = {
  10: "#021413",
  20: "#031f1c",
  30: "#042c28",
  40: "#063a35",
  50: "#084842",
  60: "#0a5750",
  70: "#0c665f",
  80: "#0f766e",
  90: "#1c867d",
  100: "#2f968d",
  110: "#45a69d",
  120: "#5eb6ae",
  130: "#79c5bf",
  140: "#97d4cf",
  150: "#b7e3df",
  160: "#d9f1ef",
};

const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, ' +
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const light: Theme = { ...createLightTheme(brand), fontFamilyBase };
const dark: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  // the ramp's own shades are too dim on a dark ground
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorStatusDangerForeground1: "#eeacb2",
};

const highContrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase };

/**
 * How the pane is drawn.
 *
 * - `highContrast`: Office's own black and white. `forcedColors`: the system's colours, whichever the reader has chosen.
 */
export type ThemeKind = "light" | "dark" | "highContrast" | "forcedColors";

const themes: Readonly<Record<ThemeKind, Theme>> = {
  light,
  dark,
  highContrast,
  forcedColors: inSystemColours(highContrast),
};

/** Returns the pane's theme. */
export function themeFor(kind: ThemeKind): Theme {
  return themes[kind];
}

/**
 * Puts the system's colours in the place of those that stand for them.
 *
 * @remarks A browser that forces colours leaves these alone, also where it would wipe a fill out or keep a drawing's
 * own colour, so that bars, dots and icons stay to be seen.
 */
function inSystemColours(theme: Theme): Theme {
  const named = Object.entries(theme).map(([token, value]) => [
    token,
    typeof value === "string" && token.startsWith("color") ? systemColour(token, value) : value,
  ]);
  // the same tokens as before, each still a text
  return Object.fromEntries(named) as Theme;
}

function systemColour(token: string, colour: string): string {
  const isForeground = token.includes("Foreground");
  const isState = /(Hover|Pressed|Selected)$/.test(token);
  switch (colour) {
    case "#ffffff":
      return "CanvasText";
    case "#000000":
      return isForeground && isState ? "CanvasText" : "Canvas";
    case "#1aebff":
      // the browser puts the ground's colour behind text, so text of a highlight would not be seen on it
      return isForeground ? "CanvasText" : isState && !token.includes("Brand") ? "Canvas" : "Highlight";
    case "#ffff00":
      return "LinkText";
    case "#3ff23f":
      return "GrayText";
    default:
      return colour;
  }
}

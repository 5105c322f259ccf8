import {
  createDarkTheme,
  createLightTheme,
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
};

/**
 * Returns the pane's theme for the ground Office draws its own panes on.
 *
 * @param background - Office's body background, `#rrggbb`; `null` where Office does not say, which means light.
 */
export function themeFor(background: string | null): Theme {
  return background !== null && isDark(background) ? dark : light;
}

function isDark(colour: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (channels === null) {
    return false;
  }
  const [red, green, blue] = channels.slice(1).map((channel) => Number.parseInt(channel, 16));
  // relative brightness as the eye weighs it
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}

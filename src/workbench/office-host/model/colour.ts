import { HostError } from "../host-error";
import { type Json } from "../protocol";

/** The basic colour keywords of CSS, which Excel takes besides `#rrggbb`. */
const keywords: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#c0c0c0",
  gray: "#808080",
  white: "#ffffff",
  maroon: "#800000",
  red: "#ff0000",
  purple: "#800080",
  fuchsia: "#ff00ff",
  green: "#008000",
  lime: "#00ff00",
  olive: "#808000",
  yellow: "#ffff00",
  orange: "#ffa500",
  navy: "#000080",
  blue: "#0000ff",
  teal: "#008080",
  aqua: "#00ffff",
};

/** Reads a colour as the add-in writes it. @returns `#rrggbb` @throws {@link HostError} InvalidArgument */
export function parseColour(value: Json): string {
  const name = typeof value === "string" ? value.trim().toLowerCase() : "";
  const colour = keywords[name] ?? (name.startsWith("#") ? name : `#${name}`);
  if (!/^#[0-9a-f]{6}$/.test(colour)) {
    throw new HostError("InvalidArgument");
  }
  return colour;
}

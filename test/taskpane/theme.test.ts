import { themeFor } from "../../src/taskpane/theme";

it.each([
  { ground: null, dark: false },
  { ground: "#ffffff", dark: false },
  { ground: "#F3F2F1", dark: false },
  { ground: "#1f1f1f", dark: true },
  { ground: "#000000", dark: true },
  { ground: "not a colour", dark: false },
])("is dark exactly on a dark ground: $ground", ({ ground, dark }) => {
  expect(themeFor(ground).colorNeutralBackground1).toBe(dark ? "#292929" : "#ffffff");
});

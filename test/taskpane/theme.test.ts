import { themeFor, type ThemeKind } from "../../src/taskpane/theme";
import { themeKindOf } from "../../src/taskpane/theme-kind";
import { themeSource, type OfficeTheming } from "../../src/taskpane/theme-source";

const nothingAsked = { forcedColors: false, dark: false };
const office = (bodyBackgroundColor: string, bodyForegroundColor = "#444444") => ({
  bodyBackgroundColor,
  bodyForegroundColor,
});

describe("the kind of theme", () => {
  it.each([
    { colours: office("#ffffff"), kind: "light" },
    { colours: office("#F3F2F1"), kind: "light" },
    { colours: office("#ffffff", "#000000"), kind: "light" },
    { colours: office("#1f1f1f", "#ffffff"), kind: "dark" },
    { colours: office("#000000", "#f0f0f0"), kind: "dark" },
    { colours: office("#000000", "#ffffff"), kind: "highContrast" },
    { colours: office("#000000", "#ffff00"), kind: "highContrast" },
    { colours: office("not a colour"), kind: "light" },
    { colours: null, kind: "light" },
  ])("is $kind where Office says $colours", ({ colours, kind }) => {
    expect(themeKindOf(colours, nothingAsked)).toBe(kind);
  });

  it("follows the system where Office does not say, and Office where it does", () => {
    expect(themeKindOf(null, { forcedColors: false, dark: true })).toBe("dark");
    expect(themeKindOf(office("#ffffff"), { forcedColors: false, dark: true })).toBe("light");
  });

  it("is the reader's own colours wherever they are forced", () => {
    expect(themeKindOf(office("#ffffff"), { forcedColors: true, dark: false })).toBe("forcedColors");
  });
});

describe("the theme", () => {
  it("is light or dark", () => {
    expect(themeFor("light").colorNeutralBackground1).toBe("#ffffff");
    expect(themeFor("dark").colorNeutralBackground1).toBe("#292929");
  });

  it("has no colour but the system's where colours are forced", () => {
    const colours = Object.entries(themeFor("forcedColors"))
      .filter(([token]) => token.startsWith("color") && !/Shadow|Overlay/.test(token))
      .map(([, value]) => String(value));
    expect([...new Set(colours)].sort()).toEqual([
      ...["Canvas", "CanvasText", "GrayText", "Highlight", "LinkText", "transparent"],
    ]);
  });
});

describe("the source of the theme", () => {
  /** A window and an Office whose wishes a test changes. */
  function aHost() {
    const wishes = { forced: false, dark: false };
    const media = new Map<string, () => void>();
    let changed: Parameters<OfficeTheming["onChanged"]>[0] = () => undefined;
    const matchMedia = (query: string) => ({
      get matches() {
        return query.includes("forced") ? wishes.forced : wishes.dark;
      },
      addEventListener: (_event: string, listener: () => void) => media.set(query, listener),
    });
    return {
      // the part of a media query that is used
      window: { matchMedia } as unknown as Pick<Window, "matchMedia">,
      office: (colours: ReturnType<OfficeTheming["colours"]>): OfficeTheming => ({
        colours: () => colours,
        onChanged: (listener) => (changed = listener),
      }),
      ask(change: Partial<typeof wishes>) {
        Object.assign(wishes, change);
        media.forEach((listener) => listener());
      },
      paint: (colours: ReturnType<OfficeTheming["colours"]>) => changed(colours),
    };
  }

  it("tells when the system's wishes change", () => {
    const host = aHost();
    const source = themeSource(host.window, host.office(null));
    const heard = new Set<ThemeKind>();
    const stop = source.subscribe(() => heard.add(source.current()));

    host.ask({ dark: true });
    host.ask({ forced: true });
    stop();
    host.ask({ forced: false });

    expect([...heard]).toEqual(["dark", "forcedColors"]);
    expect(source.current()).toBe("dark");
  });

  it("tells when Office is painted anew", () => {
    const host = aHost();
    const source = themeSource(host.window, host.office(office("#ffffff")));
    const listener = jest.fn();
    source.subscribe(listener);

    host.paint(office("#262626", "#ffffff"));

    expect(listener).toHaveBeenCalledTimes(1);
    expect(source.current()).toBe("dark");
  });
});

/** What a host needs of an add-in's manifest: its words in one language, and where its files are. */
export interface AddinManifest {
  readonly displayName: string;
  readonly description: string;
  readonly icon: string;
  readonly group: string;
  readonly button: { readonly label: string; readonly tip: string; readonly icon: string };
  readonly pane: { readonly title: string; readonly page: string };
  /** `null` when the add-in brings no custom functions. */
  readonly functions: { readonly metadata: string; readonly namespace: string } | null;
}

/** Sizes of icon we would rather have, best first: what fits 20 CSS pixels on a sharp screen. */
const iconSizes = ["40", "32", "20", "16", "80"];

/**
 * Reads an add-in's manifest as a host does, with the words of `locale` where the manifest has them.
 *
 * @param base - the address of our own page; files that the manifest places on another origin are looked for under
 * it by their path, as the manifest names the address the add-in is published at
 * @throws Error naming what is missing
 */
export function readManifest(xml: string, locale: string, base: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) {
    throw new Error("manifest.xml is not well-formed XML");
  }
  const root = document.documentElement;
  const resource = resources(document, locale);
  const address = (url: string): string => addressUnder(url, base);
  const button = control(document);
  const action = required(child(button, "Action"), "Action");
  const functions = extensionPoint(document, "CustomFunctions");
  return {
    displayName: localized(required(child(root, "DisplayName"), "DisplayName"), locale),
    description: localized(required(child(root, "Description"), "Description"), locale),
    icon: address(localized(required(child(root, "IconUrl"), "IconUrl"), locale)),
    group: resource(residOf(button.parentElement!, "Label")),
    button: {
      label: resource(residOf(button, "Label")),
      tip: resource(residOf(required(child(button, "Supertip"), "Supertip"), "Description")),
      icon: address(resource(iconOf(button))),
    },
    pane: {
      title: child(action, "Title") ? resource(residOf(action, "Title")) : resource(residOf(button, "Label")),
      page: address(resource(residOf(action, "SourceLocation"))),
    },
    functions: functions && {
      metadata: address(
        resource(residOf(required(child(functions, "Metadata"), "Metadata"), "SourceLocation")),
      ),
      namespace: resource(residOf(functions, "Namespace")),
    },
  };
}

/** Returns a look-up of the manifest's resources by their id. */
function resources(document: Document, locale: string): (id: string) => string {
  const byId = new Map<string, Element>();
  for (const element of descendants(document, "Resources").flatMap((node) => [
    ...node.querySelectorAll("[id]"),
  ])) {
    byId.set(element.getAttribute("id")!, element);
  }
  return (id) => localized(required(byId.get(id), `resource ${id}`), locale);
}

/** The value in `locale`, else in another dialect of its language, else the default. */
function localized(element: Element, locale: string): string {
  const overrides = [...element.children].filter(({ localName }) => localName === "Override");
  const language = locale.split("-")[0]!;
  const chosen =
    overrides.find((override) => override.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase()) ??
    overrides.find(
      (override) => override.getAttribute("Locale")?.split("-")[0]?.toLowerCase() === language.toLowerCase(),
    );
  return chosen?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function control(document: Document): Element {
  const buttons = descendants(document, "Control").filter((element) => {
    const action = child(element, "Action");
    return action !== undefined && typeOf(action) === "ShowTaskpane";
  });
  return required(buttons[0], "a button that shows a task pane");
}

function extensionPoint(document: Document, type: string): Element | null {
  return descendants(document, "ExtensionPoint").find((element) => typeOf(element) === type) ?? null;
}

function iconOf(button: Element): string {
  const images = [...(child(button, "Icon")?.children ?? [])];
  const best = iconSizes
    .map((size) => images.find((image) => image.getAttribute("size") === size))
    .find((image) => image !== undefined);
  return required(best?.getAttribute("resid") ?? undefined, "an icon for the button");
}

function residOf(parent: Element, name: string): string {
  return required(child(parent, name)?.getAttribute("resid") ?? undefined, `resid of ${name}`);
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(({ localName }) => localName === name);
}

function descendants(document: Document, name: string): Element[] {
  return [...document.getElementsByTagNameNS("*", name)];
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function addressUnder(url: string, base: string): string {
  const target = new URL(url, base);
  const own = new URL(base);
  return target.origin === own.origin
    ? target.href
    : new URL(`.${target.pathname}${target.search}`, base).href;
}

function required<T>(value: T | undefined | null, name: string): T {
  if (value === undefined || value === null) {
    throw new Error(`manifest.xml lacks ${name}`);
  }
  return value;
}

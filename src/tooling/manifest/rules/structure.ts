import type { Finding, Rule } from "../manifest";
import { attribute, select, type XmlElement } from "../xml-element";

const appNamespace = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overridesNamespace = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** The children Office expects, in its order; `?` may be absent. */
const expected: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl?",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Finds a wrong kind of manifest, and parts that are missing, unknown, doubled or out of order. */
export const structure: Rule = ({ root }) => {
  const overrides = select(root, "VersionOverrides");
  return [
    ...wrongKind(root),
    ...wrongChildren(root),
    ...overrides.flatMap(wrongOverrides),
    ...overrides.flatMap(wrongChildren),
    ...overrides.flatMap((element) => select(element, "Resources")).flatMap(wrongChildren),
    ...overrides.flatMap(wrongHost),
  ];
};

function wrongKind(root: XmlElement): Finding[] {
  const right =
    root.name === "OfficeApp" &&
    root.namespace === appNamespace &&
    attribute(root, "xsi:type") === "TaskPaneApp";
  return right
    ? []
    : [finding(root, "The root is no OfficeApp 1.1 of type TaskPaneApp.", "Restore the root element.")];
}

function wrongOverrides(element: XmlElement): Finding[] {
  const right =
    element.namespace === overridesNamespace && attribute(element, "xsi:type") === "VersionOverridesV1_0";
  return right
    ? []
    : [
        finding(
          element,
          "VersionOverrides is not of version 1.0 for task panes.",
          `Use xmlns="${overridesNamespace}".`,
        ),
      ];
}

function wrongHost(overrides: XmlElement): Finding[] {
  return select(overrides, "Hosts", "Host")
    .filter((host) => attribute(host, "xsi:type") !== "Workbook")
    .map((host) => finding(host, "The add-in is made for Excel only.", 'Give the host xsi:type="Workbook".'));
}

function wrongChildren(element: XmlElement): Finding[] {
  const order = expected[element.name] ?? [];
  const names = order.map((name) => name.replace("?", ""));
  const missing = order
    .filter((name) => !name.endsWith("?") && select(element, name).length === 0)
    .map((name) => finding(element, `${element.name} lacks ${name}.`, `Add ${name} in its place.`));
  const misplaced = element.children.flatMap((child, index) => {
    const position = names.indexOf(child.name);
    const previous = element.children[index - 1];
    if (position === -1) {
      return [finding(child, `${element.name} may not hold ${child.name}.`, "Remove it.")];
    }
    return previous !== undefined && names.indexOf(previous.name) >= position
      ? [finding(child, `${child.name} is doubled or out of order.`, `Keep the order ${names.join(", ")}.`)]
      : [];
  });
  return [...missing, ...misplaced];
}

function finding({ line }: XmlElement, problem: string, wayOut: string): Finding {
  return { line, problem, wayOut };
}

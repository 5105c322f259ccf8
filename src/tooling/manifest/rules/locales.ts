import { localised, type Finding, type Rule } from "../manifest";
import { attribute, select, type XmlElement } from "../xml-element";

const defaultLocale = "zh-CN";
const otherLocales = ["en-US"];

/** Finds texts without their English, overrides for languages the add-in does not speak, and doubled ones. */
export const locales: Rule = ({ root }) => [
  ...select(root, "DefaultLocale")
    .filter(({ text }) => text !== defaultLocale)
    .map(({ line, text }) => ({
      line,
      problem: `The default language is ${text}; the texts are written for ${defaultLocale}.`,
      wayOut: `Write ${defaultLocale}.`,
    })),
  ...localised(root).flatMap((element) => [...missing(element), ...surplus(element)]),
];

function missing(element: XmlElement): Finding[] {
  const given = overrideLocales(element);
  return isText(element)
    ? otherLocales
        .filter((locale) => !given.includes(locale))
        .map((locale) => ({
          line: element.line,
          problem: `${nameOf(element)} has no text for ${locale}.`,
          wayOut: `Add an Override with Locale="${locale}".`,
        }))
    : [];
}

function surplus(element: XmlElement): Finding[] {
  return select(element, "Override").flatMap((override, index) => {
    const locale = attribute(override, "Locale");
    const right = otherLocales.includes(locale) && overrideLocales(element).indexOf(locale) === index;
    return right
      ? []
      : [
          {
            line: override.line,
            problem: `${nameOf(element)} has a doubled or unknown override for ${JSON.stringify(locale)}.`,
            wayOut: `Keep one for each of ${otherLocales.join(", ")}.`,
          },
        ];
  });
}

function overrideLocales(element: XmlElement): string[] {
  return select(element, "Override").map((override) => attribute(override, "Locale"));
}

/** Texts, and the functions metadata, which is a file of texts. */
function isText(element: XmlElement): boolean {
  const isMetadata = attribute(element, "DefaultValue").includes(`.${defaultLocale}.`);
  return isMetadata || ["DisplayName", "Description", "String"].includes(element.name);
}

function nameOf(element: XmlElement): string {
  return element.attributes.get("id") ?? element.name;
}

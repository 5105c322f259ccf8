import { valuesOf, type Finding, type Rule } from "../manifest";
import { select, type XmlElement } from "../xml-element";

/** Office's limits, in characters. */
const shortLimit = 125;
const longLimit = 250;

/** Finds empty strings, and strings longer than Office accepts, in any language. */
export const stringLengths: Rule = ({ root }) => {
  const lists = select(root, "VersionOverrides", "Resources");
  const short = [
    ...select(root, "DisplayName"),
    ...lists.flatMap((list) => select(list, "ShortStrings", "String")),
  ];
  const long = [
    ...select(root, "Description"),
    ...lists.flatMap((list) => select(list, "LongStrings", "String")),
  ];
  return [
    ...short.flatMap((element) => wrongLengths(element, shortLimit)),
    ...long.flatMap((element) => wrongLengths(element, longLimit)),
  ];
};

function wrongLengths(element: XmlElement, limit: number): Finding[] {
  return valuesOf(element)
    .filter(({ value }) => value.trim() === "" || value.length > limit)
    .map(({ value, line }) => ({
      line,
      problem: `The text has ${value.length} characters; from 1 to ${limit} are allowed.`,
      wayOut: "Shorten it, or fill it in.",
    }));
}

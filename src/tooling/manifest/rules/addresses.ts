import { addressOf, localised, valuesOf, type Finding, type Rule } from "../manifest";
import { descendants, type XmlElement } from "../xml-element";

const inAddressList = new Set([
  "Url",
  "Image",
  "IconUrl",
  "HighResolutionIconUrl",
  "SourceLocation",
  "SupportUrl",
]);

/** Finds addresses that are not https, or that lead away from the add-in's own server. */
export const addresses: Rule = ({ root }) => {
  const own = addressOf(root);
  return [
    ...localised(root)
      .filter(({ name }) => inAddressList.has(name))
      .flatMap((element) => valuesOf(element).flatMap((value) => wrongAddress(element, value, own))),
    ...descendants(root)
      .filter(({ name, text }) => name === "AppDomain" && !text.startsWith("https://"))
      .map(({ line, text }) => notHttps(line, text)),
  ];
};

function wrongAddress(
  { name }: XmlElement,
  { value, line }: { readonly value: string; readonly line: number },
  own: string,
): Finding[] {
  if (!URL.canParse(value) || new URL(value).protocol !== "https:") {
    return [notHttps(line, value)];
  }
  return name === "SupportUrl" || value.startsWith(`${own}/`)
    ? []
    : [
        {
          line,
          problem: `${value} is not below ${own}, where the task pane lives.`,
          wayOut: "Keep everything on one server: the build moves that one address.",
        },
      ];
}

function notHttps(line: number, address: string): Finding {
  return {
    line,
    problem: `${address} is no https address.`,
    wayOut: "Write https://…; Office loads nothing else.",
  };
}

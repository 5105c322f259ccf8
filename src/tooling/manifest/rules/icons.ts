import { addressOf, resource, valuesOf, type Finding, type Manifest, type Rule } from "../manifest";
import { attribute, descendants, select, type XmlElement } from "../xml-element";

/** Sizes every button must offer, in pixels. */
const obligatory = [16, 32, 80];

/** Finds icons that are missing, are no PNG, or have other pixels than the manifest says. */
export const icons: Rule = (manifest) => {
  const { root } = manifest;
  return [
    ...select(root, "IconUrl").flatMap((element) => wrongPixels(manifest, element, 32)),
    ...select(root, "HighResolutionIconUrl").flatMap((element) => wrongPixels(manifest, element, 64)),
    ...descendants(root)
      .filter(({ name }) => name === "Icon")
      .flatMap((icon) => [
        ...missingSizes(icon),
        ...icon.children.flatMap((image) => wrongImage(manifest, image)),
      ]),
  ];
};

function missingSizes(icon: XmlElement): Finding[] {
  const sizes = select(icon, "Image").map((image) => Number(attribute(image, "size")));
  return obligatory
    .filter((size) => !sizes.includes(size))
    .map((size) => ({
      line: icon.line,
      problem: `The icon lacks its ${size} × ${size} picture.`,
      wayOut: `Add <bt:Image size="${size}" …/>.`,
    }));
}

function wrongImage(manifest: Manifest, image: XmlElement): Finding[] {
  const target = resource(manifest.root, attribute(image, "resid"));
  return target === undefined ? [] : wrongPixels(manifest, target, Number(attribute(image, "size")));
}

function wrongPixels({ root, project }: Manifest, element: XmlElement, wanted: number): Finding[] {
  return valuesOf(element).flatMap(({ value, line }): Finding[] => {
    const path = value.slice(addressOf(root).length);
    const size = project.iconSize(path);
    if (size === null) {
      return [
        {
          line,
          problem: `${path} is no picture in assets/.`,
          wayOut: "Run npm run icons, or correct the address.",
        },
      ];
    }
    return size.width === wanted && size.height === wanted
      ? []
      : [
          {
            line,
            problem: `${path} is ${size.width} × ${size.height} pixels, named as ${wanted} × ${wanted}.`,
            wayOut: `Name the picture of ${wanted} pixels.`,
          },
        ];
  });
}

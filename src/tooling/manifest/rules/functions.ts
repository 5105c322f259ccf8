import {
  addressOf,
  ofType,
  resource,
  valuesOf,
  type DeclaredFunction,
  type Finding,
  type Manifest,
  type Rule,
} from "../manifest";
import { attribute, select, type XmlElement } from "../xml-element";

/** Invocation addresses came with this version of CustomFunctionsRuntime. */
const addressesSince = 1.3;

/** Finds custom functions whose namespace, script, texts or requirements do not fit the generated metadata. */
export const functions: Rule = (manifest) => {
  const [point] = ofType(manifest.root, "CustomFunctions");
  if (point === undefined) {
    return [
      { line: null, problem: "No custom functions are declared.", wayOut: "Add their ExtensionPoint." },
    ];
  }
  return [
    ...wrongNamespace(manifest, point),
    ...wrongScript(manifest, point),
    ...wrongMetadata(manifest, point),
    ...wrongRequirement(manifest),
    ...wrongFunctions(manifest),
  ];
};

function wrongNamespace({ root }: Manifest, point: XmlElement): Finding[] {
  return select(point, "Namespace").flatMap(({ line, attributes }) => {
    const values = valuesAt(root, attributes.get("resid"));
    const right = new Set(values).size === 1 && /^[A-Z][A-Z0-9]*$/.test(values[0] ?? "");
    const wayOut = "Write one name in capital Latin letters for all languages: workbooks hold it.";
    return right ? [] : [{ line, problem: `The namespace is ${values.join(" and ")}.`, wayOut }];
  });
}

function wrongScript({ root }: Manifest, point: XmlElement): Finding[] {
  return select(point, "Script", "SourceLocation").flatMap(({ line, attributes }) => {
    const wanted = `${addressOf(root)}/functions.js`;
    return valuesAt(root, attributes.get("resid")).every((value) => value === wanted)
      ? []
      : [
          {
            line,
            problem: "The functions' script is not the one that is built.",
            wayOut: `Write ${wanted}.`,
          },
        ];
  });
}

/** A new version must be a new address: hosts keep the metadata for a day. */
function wrongMetadata({ root, project }: Manifest, point: XmlElement): Finding[] {
  const wanted = [...project.functions.keys()].map(
    (locale) => `${addressOf(root)}/functions.${locale}.json?v=${project.version}`,
  );
  return select(point, "Metadata", "SourceLocation").flatMap(({ line, attributes }) =>
    valuesAt(root, attributes.get("resid")).join() === wanted.join()
      ? []
      : [
          {
            line,
            problem: "The functions' texts are not those of this version.",
            wayOut: `Write ${wanted.join(", ")}.`,
          },
        ],
  );
}

function wrongRequirement({ root, project }: Manifest): Finding[] {
  const needsAddresses = [...project.functions.values()].flat().some((declared) => declared.needsAddresses);
  const set = select(root, "Requirements", "Sets", "Set").find(
    (candidate) => attribute(candidate, "Name") === "CustomFunctionsRuntime",
  );
  const version = set === undefined ? 0 : Number(attribute(set, "MinVersion"));
  const wanted = needsAddresses ? addressesSince : 1.1;
  return version >= wanted
    ? []
    : [
        {
          line: set?.line ?? null,
          problem: `The functions need CustomFunctionsRuntime ${wanted}, the manifest asks for ${version || "none"}.`,
          wayOut: `Write MinVersion="${wanted}".`,
        },
      ];
}

function wrongFunctions({ project }: Manifest): Finding[] {
  const [first = [], ...others] = [...project.functions.values()];
  const ids = first.map(({ id }) => id);
  const problems = [
    ...(ids.length === 0 ? ["The metadata declare no function."] : []),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `The function ${id} is declared twice.`),
    ...first
      .filter(({ name }) => !isFunctionName(name))
      .map(({ name }) => `${name} is no name for a function.`),
    ...others
      .filter((other) => !sameFunctions(first, other))
      .map(() => "The functions differ between the languages."),
  ];
  return problems.map((problem) => ({ line: null, problem, wayOut: "Correct src/functions/catalogue.ts." }));
}

/** From 3 to 128 characters, starting with a letter; Latin, as every language of Excel must read it. */
function isFunctionName(name: string): boolean {
  return /^[A-Z][A-Z0-9_.]{2,127}$/.test(name);
}

function sameFunctions(left: readonly DeclaredFunction[], right: readonly DeclaredFunction[]): boolean {
  const nameEach = (list: readonly DeclaredFunction[]) => list.map(({ id, name }) => `${id} ${name}`).join();
  return nameEach(left) === nameEach(right);
}

function valuesAt(root: XmlElement, id: string | undefined): string[] {
  const target = id === undefined ? undefined : resource(root, id);
  return target === undefined ? [] : valuesOf(target).map(({ value }) => value);
}

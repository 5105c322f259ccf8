import type { Finding, ProjectFacts, Rule } from "./manifest";
import { addresses } from "./rules/addresses";
import { functions } from "./rules/functions";
import { icons } from "./rules/icons";
import { identity } from "./rules/identity";
import { locales } from "./rules/locales";
import { resourceReferences } from "./rules/resource-references";
import { sharedRuntime } from "./rules/shared-runtime";
import { stringLengths } from "./rules/string-lengths";
import { structure } from "./rules/structure";
import { version } from "./rules/version";
import { parseXml, XmlSyntaxError } from "./xml-element";

/** Every rule, by the name a message shows, in reading order. */
const rules: Readonly<Record<string, Rule>> = {
  structure,
  identity,
  version,
  locales,
  addresses,
  icons,
  "resource-references": resourceReferences,
  "string-lengths": stringLengths,
  "shared-runtime": sharedRuntime,
  functions,
};

export interface RuleFinding extends Finding {
  readonly rule: string;
}

/** Applies every rule to the text of a manifest. A text that is not well-formed gets that one finding. */
export function lintManifest(text: string, project: ProjectFacts): readonly RuleFinding[] {
  try {
    const root = parseXml(text);
    return Object.entries(rules).flatMap(([rule, find]) =>
      find({ root, project }).map((finding) => ({ rule, ...finding })),
    );
  } catch (error) {
    if (error instanceof XmlSyntaxError) {
      const wayOut = "Correct the XML; an editor that knows XML shows the place.";
      return [
        { rule: "well-formed", line: error.line, problem: `Not well-formed: ${error.message}.`, wayOut },
      ];
    }
    throw error;
  }
}

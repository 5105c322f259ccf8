import type { Finding, Rule } from "../manifest";
import { select } from "../xml-element";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Finds an Id that is no GUID: Office tells add-ins apart by it. */
export const identity: Rule = ({ root }) =>
  select(root, "Id")
    .filter(({ text }) => !guid.test(text))
    .map(({ line, text }): Finding => ({
      line,
      problem: `The Id ${JSON.stringify(text)} is no GUID in small letters.`,
      wayOut: "Restore the Id of the last release; a new one would be another add-in.",
    }));

import type { Finding, Rule } from "../manifest";
import { select } from "../xml-element";

/** Finds a version that Office cannot read, or that is not the one of package.json. */
export const version: Rule = ({ root, project }) =>
  select(root, "Version").flatMap(({ line, text }): Finding[] => {
    if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text)) {
      return [
        {
          line,
          problem: `The version ${JSON.stringify(text)} is not four numbers.`,
          wayOut: "Write it as 1.2.3.0.",
        },
      ];
    }
    const wanted = `${project.version}.0`;
    return text === wanted
      ? []
      : [
          {
            line,
            problem: `The version is ${text}, package.json has ${project.version}.`,
            wayOut: `Write ${wanted}, so that Office fetches the new release.`,
          },
        ];
  });

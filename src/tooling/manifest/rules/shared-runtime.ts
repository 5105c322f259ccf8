import { ofType, resource, type Finding, type Rule } from "../manifest";
import { attribute, descendants, select, type XmlElement } from "../xml-element";

/** The id that lets a workbook bring the pane with it. */
const taskpaneId = "Office.AutoShowTaskpaneWithDocument";

/** Finds a shared runtime that is not declared once, long-lived, and used by pane and functions alike. */
export const sharedRuntime: Rule = ({ root }) => {
  const runtimes = descendants(root).filter(({ name }) => name === "Runtime");
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length > 1) {
    return [
      {
        line: runtimes[1]?.line ?? null,
        problem: `The manifest declares ${runtimes.length} runtimes; pane and functions share one.`,
        wayOut: 'Keep one <Runtime lifetime="long"/> in the host.',
      },
    ];
  }
  return [
    ...wrongLifetime(runtime),
    ...missingRequirement(root),
    ...otherPages(root, attribute(runtime, "resid")),
    ...otherDefaultPage(root, attribute(runtime, "resid")),
    ...wrongTaskpaneId(root),
  ];
};

function wrongLifetime(runtime: XmlElement): Finding[] {
  return attribute(runtime, "lifetime") === "long"
    ? []
    : [{ line: runtime.line, problem: "The runtime is not long-lived.", wayOut: 'Write lifetime="long".' }];
}

function missingRequirement(root: XmlElement): Finding[] {
  const sets = select(root, "Requirements", "Sets", "Set").map((set) => attribute(set, "Name"));
  return sets.includes("SharedRuntime")
    ? []
    : [
        {
          line: null,
          problem: "The requirement set SharedRuntime is missing.",
          wayOut: "Add it to Requirements.",
        },
      ];
}

function otherPages(root: XmlElement, resid: string): Finding[] {
  const pages = [
    ...ofType(root, "CustomFunctions").flatMap((point) => select(point, "Page", "SourceLocation")),
    ...ofType(root, "ShowTaskpane").flatMap((action) => select(action, "SourceLocation")),
    ...descendants(root).filter(({ name }) => name === "FunctionFile"),
  ];
  return pages
    .filter((page) => attribute(page, "resid") !== resid)
    .map(({ line }) => ({
      line,
      problem: "This page is not the one of the shared runtime.",
      wayOut: `Write resid="${resid}".`,
    }));
}

function otherDefaultPage(root: XmlElement, resid: string): Finding[] {
  const shared = resource(root, resid);
  return select(root, "DefaultSettings", "SourceLocation")
    .filter(
      (page) => shared !== undefined && attribute(page, "DefaultValue") !== attribute(shared, "DefaultValue"),
    )
    .map(({ line }) => ({
      line,
      problem: "The default page is not the one of the shared runtime.",
      wayOut: `Write the address of ${resid}.`,
    }));
}

function wrongTaskpaneId(root: XmlElement): Finding[] {
  return ofType(root, "ShowTaskpane")
    .filter((action) => select(action, "TaskpaneId")[0]?.text !== taskpaneId)
    .map(({ line }) => ({
      line,
      problem: "The pane cannot open with a workbook.",
      wayOut: `Give the action <TaskpaneId>${taskpaneId}</TaskpaneId>.`,
    }));
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lintManifest } from "../../../src/tooling/manifest/lint-manifest";
import { projectFacts } from "../../../src/tooling/manifest/project-facts";

const project = resolve(__dirname, "../../..");
const manifest = readFileSync(resolve(project, "manifest.xml"), "utf8");
const facts = projectFacts(project);

interface Fault {
  readonly fault: string;
  readonly rule: string;
  readonly from: string | RegExp;
  readonly to: string;
}

const faults: readonly Fault[] = [
  { fault: "an unclosed element", rule: "well-formed", from: "</OfficeApp>", to: "" },
  { fault: "another kind of app", rule: "structure", from: '"TaskPaneApp"', to: '"ContentApp"' },
  { fault: "no provider", rule: "structure", from: /<ProviderName>.*\n/, to: "" },
  { fault: "an unknown part", rule: "structure", from: "<Hosts>", to: "<Shortcuts/><Hosts>" },
  { fault: "a doubled part", rule: "structure", from: /(<Permissions>.*)/, to: "$1$1" },
  {
    fault: "another host",
    rule: "structure",
    from: 'Host xsi:type="Workbook"',
    to: 'Host xsi:type="Document"',
  },
  { fault: "an Id that is no GUID", rule: "identity", from: /<Id>.*<\/Id>/, to: "<Id>balance</Id>" },
  { fault: "a version of three numbers", rule: "version", from: /<Version>.*</, to: "<Version>0.1.0<" },
  {
    fault: "another version than package.json",
    rule: "version",
    from: /<Version>.*</,
    to: "<Version>9.9.9.0<",
  },
  { fault: "another default language", rule: "locales", from: ">zh-CN<", to: ">ja-JP<" },
  {
    fault: "a name without English",
    rule: "locales",
    from: /<Override Locale="en-US" Value="Balance.*\n/,
    to: "",
  },
  { fault: "an override nobody speaks", rule: "locales", from: 'Locale="en-US"', to: 'Locale="xx-YY"' },
  {
    fault: "a page over http",
    rule: "addresses",
    from: /https:(\/\/localhost:3000\/functions\.js)/,
    to: "http:$1",
  },
  {
    fault: "a page elsewhere",
    rule: "addresses",
    from: "localhost:3000/functions.js",
    to: "other.test/functions.js",
  },
  { fault: "a picture of another size", rule: "icons", from: "icon-20.png", to: "icon-24.png" },
  { fault: "a picture that is not there", rule: "icons", from: "icon-20.png", to: "icon-21.png" },
  { fault: "no large picture", rule: "icons", from: /<bt:Image size="80".*\n/, to: "" },
  {
    fault: "a name of no resource",
    rule: "resource-references",
    from: 'resid="Group.Label"',
    to: 'resid="Nothing"',
  },
  {
    fault: "a text from the wrong list",
    rule: "resource-references",
    from: '"Group.Label"',
    to: '"OpenPane.Tip"',
  },
  {
    fault: "a resource nobody uses",
    rule: "resource-references",
    from: 'resid="Pane.Title"',
    to: 'resid="Group.Label"',
  },
  { fault: "a doubled resource", rule: "resource-references", from: ' id="Icon.20"', to: ' id="Icon.16"' },
  {
    fault: "a label of 126 characters",
    rule: "string-lengths",
    from: '"检查学校数据"',
    to: `"${"检".repeat(126)}"`,
  },
  {
    fault: "a tip of 251 characters",
    rule: "string-lengths",
    from: /"Opens the pane[^"]*"/,
    to: `"${"x".repeat(251)}"`,
  },
  { fault: "an empty description", rule: "string-lengths", from: /"Computes balance[^"]*"/, to: '""' },
  { fault: "no shared runtime", rule: "shared-runtime", from: /<Runtime resid.*\n/, to: "" },
  { fault: "two runtimes", rule: "shared-runtime", from: /(<Runtime resid.*)/, to: "$1$1" },
  { fault: "a short-lived runtime", rule: "shared-runtime", from: 'lifetime="long"', to: 'lifetime="short"' },
  {
    fault: "no demand for a shared runtime",
    rule: "shared-runtime",
    from: /<Set Name="SharedRuntime".*\n/,
    to: "",
  },
  {
    fault: "functions on another page",
    rule: "shared-runtime",
    from: /(<Page>\s*<SourceLocation resid=)"Page.Url"/,
    to: '$1"Functions.Script.Url"',
  },
  { fault: "a pane that cannot open by itself", rule: "shared-runtime", from: /<TaskpaneId>.*\n/, to: "" },
  { fault: "a translated namespace", rule: "functions", from: 'Value="EDU"/>', to: 'Value="EDUC"/>' },
  { fault: "a namespace in Chinese", rule: "functions", from: /"EDU"/g, to: '"教育"' },
  { fault: "texts of another version", rule: "functions", from: "zh-CN.json?v=", to: "zh-CN.json?v=1" },
  { fault: "another script", rule: "functions", from: "functions.js", to: "custom.js" },
  {
    fault: "too old a function runtime",
    rule: "functions",
    from: /(CustomFunctionsRuntime" MinVersion=)"[\d.]+"/,
    to: '$1"1.1"',
  },
];

it("accepts the manifest of the project", () => {
  expect(lintManifest(manifest, facts)).toEqual([]);
});

it.each(faults)("rejects $fault by the rule $rule", ({ rule, from, to }) => {
  const faulty = manifest.replace(from, to);
  expect(faulty).not.toBe(manifest);
  expect(lintManifest(faulty, facts).map((finding) => finding.rule)).toContain(rule);
});

it("names the line of the fault", () => {
  const line = manifest.split("\n").findIndex((text) => text.includes("<Version>")) + 1;
  const faulty = manifest.replace(/<Version>.*</, "<Version>one<");
  expect(lintManifest(faulty, facts)).toEqual([expect.objectContaining({ rule: "version", line })]);
});

it.each([
  { fault: "no function at all", list: [] },
  { fault: "a name in Chinese", list: [{ id: "A", name: "均衡", needsAddresses: true }] },
  {
    fault: "one function twice",
    list: [
      { id: "ABC", name: "ABC", needsAddresses: true },
      { id: "ABC", name: "ABC", needsAddresses: true },
    ],
  },
])("rejects metadata with $fault", ({ list }) => {
  const functions = new Map([
    ["zh-CN", list],
    ["en-US", list],
  ]);
  const rules = lintManifest(manifest, { ...facts, functions }).map((finding) => finding.rule);
  expect(new Set(rules)).toEqual(new Set(["functions"]));
});

it("rejects metadata whose languages name different functions", () => {
  const functions = new Map([...facts.functions].map(([locale, list], index) => [locale, list.slice(index)]));
  expect(lintManifest(manifest, { ...facts, functions })).toEqual([
    expect.objectContaining({ rule: "functions", problem: expect.stringContaining("differ") }),
  ]);
});

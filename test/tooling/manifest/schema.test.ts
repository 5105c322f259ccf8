import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSchemaFaults, hasSchemas } from "../../../src/tooling/manifest/schema";

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="OfficeApp"><xs:complexType><xs:sequence>
    <xs:element name="Id" type="xs:string"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schema-"));
  writeFileSync(join(folder, "OfficeAppManifestV1_1.xsd"), schema);
});

afterAll(() => rmSync(folder, { recursive: true }));

it("accepts a document that follows the schema", async () => {
  expect(await findSchemaFaults("<OfficeApp><Id>1</Id></OfficeApp>", folder)).toEqual([]);
});

it("names the line of a part that the schema does not know", async () => {
  const [fault] = await findSchemaFaults("<OfficeApp>\n<Name>1</Name></OfficeApp>", folder);
  expect(fault).toMatchObject({ rule: "schema", line: 2, problem: expect.stringContaining("Name") });
});

it("tells whether a folder holds the schemas", () => {
  expect([hasSchemas(folder), hasSchemas(join(folder, "none"))]).toEqual([true, false]);
});

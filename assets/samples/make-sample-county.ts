import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../src/xlsx";
import { countyWorkbook } from "./county/county-workbook";
import { sampleNote } from "./county/sample-note";
import { workedExample } from "./county/worked-example";

writeFileSync(join(__dirname, "sample-county.xlsx"), writeWorkbook(countyWorkbook(), "sample-county.xlsx"));
writeFileSync(join(__dirname, "sample-county.md"), sampleNote());
writeFileSync(join(__dirname, "worked-example.csv"), workedExample());

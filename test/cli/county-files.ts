import { countyWorkbook } from "../../assets/samples/county/county-workbook";
import { plantedFaults, type PlantedFault } from "../../assets/samples/county/faults";
import { writeWorkbook, type WorkbookContent } from "../../src/xlsx";

/** The invented county of assets/samples as a file, with the given mistakes planted in it. */
export function countyFile(faults: readonly PlantedFault[] = plantedFaults): Uint8Array {
  return writeWorkbook(countyWorkbook(faults));
}

/** The county with only the sheets of these names. */
export function countySheets(names: readonly string[], faults: readonly PlantedFault[] = []): Uint8Array {
  const county = countyWorkbook(faults);
  const content: WorkbookContent = {
    ...county,
    sheets: county.sheets.filter(({ name }) => names.includes(name)),
  };
  return writeWorkbook(content);
}

/** A primary sheet in which every school meets every limit, as comma-separated text. */
export function evenCounty(): string {
  const header =
    "学校名称,学校标识码,办学类型,在校生数（人）,专任教师数,高于规定学历教师数,县级以上骨干教师数,体育教师数,音乐教师数," +
    "美术教师数,教学及辅助用房面积（平方米）,室内体育用房面积（平方米）,运动场地面积（平方米）,教学仪器设备值（万元）,网络多媒体教室数（间）";
  const rows = [1, 2, 3].map(
    (n) => `第${n}小学,213799000${n},小学,400,${29 + n},20,6,4,2,2,2400,200,3200,90,12`,
  );
  return `${[header, ...rows].join("\n")}\n`;
}

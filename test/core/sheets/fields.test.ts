import { fieldIds, languages, messagesIn, type FieldId } from "../../../src/core";
import { fieldDefinitions } from "../../../src/core/sheets/fields";
import { matchHeader } from "../../../src/core/sheets/match-header";

const asPupils: Readonly<Partial<Record<FieldId, string>>> = {
  "primary-pupils": "primary",
  "junior-pupils": "junior",
};

/** Pupils of a stage are one field; which column serves is chosen by the stage that is checked. */
function fieldRead(name: string): string {
  const match = matchHeader([name]);
  const stageFields = Object.entries(asPupils).find(([, stage]) => stage === match?.stage);
  return match?.field === "pupils" && stageFields !== undefined
    ? stageFields[0]
    : (match?.field ?? "nothing");
}

it.each(languages)("reads back every field by the name it is given in %s", (language) => {
  const { fields } = messagesIn[language];
  const astray = fieldIds
    .map((id) => ({ id, name: fields[id], read: fieldRead(fields[id]) }))
    .filter(({ id, read }) => id !== read);
  expect(astray).toEqual([]);
});

it("reads every name of every field as that field", () => {
  const astray = fieldDefinitions.flatMap(({ id, names, stageNames }) =>
    [...names, ...(stageNames?.primary ?? []), ...(stageNames?.junior ?? [])]
      .map((name) => ({ id, name, read: matchHeader([name])?.field }))
      .filter(({ read }) => read !== id),
  );
  expect(astray).toEqual([]);
});

it.each<{ path: string[]; field: FieldId | null; unit?: string }>([
  { path: ["占地面积（亩）"], field: "land-area", unit: "亩" },
  { path: ["图书册数（万册）"], field: "books", unit: "万册" },
  { path: ["校舍建筑总面积/平米"], field: "building-area", unit: "平米" },
  { path: ["巩固率（%）"], field: "retention-rate", unit: "%" },
  { path: ["高于规定学历专任教师数（专科及以上）"], field: "qualified-teachers" },
  { path: ["交流轮岗教师", "其中：骨干教师"], field: "rotated-backbone-teachers" },
  { path: ["音乐教室（间）", "96平方米及以上"], field: "music-rooms-96-up", unit: "间" },
  { path: ["美术教室", "67—90㎡"], field: "art-rooms-67-90" },
  { path: ["音乐教室（73-96㎡）"], field: "music-rooms-73-96" },
  { path: ["班数（46-50人）"], field: "classes-46-50" },
  { path: ["公用经费预算数（万元）"], field: "public-funds", unit: "万元" },
  { path: ["在校生数（1-6年级）"], field: "pupils" },
])("reads $path as $field", ({ path, field, unit = null }) => {
  expect(matchHeader(path)).toMatchObject({ field, unit });
});

it.each<{ why: string; path: string[] }>([
  { why: "floor, not a number of rooms", path: ["音乐教室面积"] },
  { why: "floor by its unit", path: ["科学实验室（㎡）"] },
  { why: "floor by its parent", path: ["使用面积", "音乐教室"] },
  { why: "a number of rooms, not floor", path: ["学生宿舍间数"] },
  { why: "a number of rooms by its unit", path: ["学生宿舍（间）"] },
  { why: "a number of devices, not their value", path: ["教学仪器设备台数"] },
  { why: "women among the teachers", path: ["专任教师数（女）"] },
  { why: "women, by the line below", path: ["专任教师", "女"] },
  { why: "last year's pupils", path: ["在校生数（上年）"] },
  { why: "teachers shared with others", path: ["走教教师", "体育教师"] },
  { why: "a share", path: ["骨干教师数（%）"] },
  { why: "a unit per pupil", path: ["教学仪器设备值", "元/生"] },
  { why: "a parent of averages", path: ["生均面积", "教学及辅助用房"] },
  { why: "schooling of nine years", path: ["九年义务教育巩固率"] },
  { why: "teachers who have not been trained", path: ["未完成360学时培训教师数"] },
  { why: "a question", path: ["是否寄宿制学校"] },
])("takes $path for none of the fields: $why", ({ path }) => {
  expect(matchHeader(path)).toBeNull();
});

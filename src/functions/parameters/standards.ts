import {
  findPack,
  indicators,
  messagesIn,
  packs,
  stages,
  type IndicatorId,
  type Language,
  type Stage,
  type ThresholdPack,
} from "../../core";
import type { FunctionParameter } from "../function-entry";

const { "zh-CN": zhCn, en } = messagesIn;

export const indicatorParameter: FunctionParameter = {
  id: "indicator",
  kind: "choice",
  optional: false,
  name: { "zh-CN": "指标", en: "indicator" },
  description: {
    "zh-CN": "指标，如 books，也可写中文名称（生均图书册数）或简称（图书）",
    en: "The indicator, such as books; its full or short name will do, in Chinese or English",
  },
  choices: indicators.map(({ id }) => ({
    value: id,
    description: { "zh-CN": named(id, "zh-CN"), en: named(id, "en") },
  })),
  read: readerOf<IndicatorId>(
    indicators.map(({ id }) => id),
    (id) => [zhCn, en].flatMap(({ indicators: names }) => [names[id].name, names[id].short]),
  ),
};

const readStage = readerOf<Stage>(stages, (stage) => [zhCn.stages[stage], en.stages[stage]]);

const stageChoice = {
  id: "stage",
  kind: "choice",
  name: { "zh-CN": "学段", en: "stage" },
  choices: stages.map((stage) => ({
    value: stage,
    description: { "zh-CN": zhCn.stages[stage], en: en.stages[stage] },
  })),
  read: readStage,
} as const;

/** The stage where nothing else tells it. */
export const stageParameter: FunctionParameter = {
  ...stageChoice,
  optional: false,
  description: { "zh-CN": "primary（小学）或 junior（初中）", en: "primary or junior (junior secondary)" },
};

/** The stage of a table, which may tell it itself. */
export const tableStageParameter: FunctionParameter = {
  ...stageChoice,
  optional: true,
  description: {
    "zh-CN": "primary（小学）或 junior（初中）；不给出时依次按表名、标题、表头、办学类型和任务窗格中所选判断",
    en: "primary or junior; left out, it is told by the sheet's name, titles, headers and school types, else as chosen in the task pane",
  },
};

export const standardParameter: FunctionParameter = {
  id: "standard",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "标准", en: "standard" },
  description: {
    "zh-CN": "标准的编号，如 cn-2017；不给出时用本工作簿在任务窗格中所选的标准，未选时用 cn-2017",
    en: "Id of the standard, such as cn-2017; left out, the one chosen for this workbook in the task pane, else cn-2017",
  },
  choices: packs.map(({ id, title, citation }) => ({
    value: id,
    description: {
      "zh-CN": `${title["zh-CN"]}，${citation.documentNumber}`,
      en: title.en,
    },
  })),
  read: readerOf<ThresholdPack["id"]>(
    packs.map(({ id }) => id),
    (id) => {
      const { title, citation } = findPack(id)!;
      return [citation.documentNumber, title["zh-CN"], title.en];
    },
  ),
};

function named(id: IndicatorId, language: Language): string {
  const { name, unit } = messagesIn[language].indicators[id];
  return unit === "" ? name : language === "en" ? `${name} (${unit})` : `${name}（${unit}）`;
}

/** Reads an id from any of its names, without regard to case. */
function readerOf<T extends string>(
  ids: readonly T[],
  namesOf: (id: T) => readonly string[],
): (written: string) => T | null {
  const known = new Map(ids.flatMap((id) => namesOf(id).map((name) => [name.toLowerCase(), id] as const)));
  return (written) => known.get(written.toLowerCase()) ?? null;
}

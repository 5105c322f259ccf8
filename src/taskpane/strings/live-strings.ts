import { type Language } from "../../core";

/** What the pane says about checking again by itself. */
export interface LiveStrings {
  readonly live: string;
  readonly progressed: (solved: number, added: number) => string;
}

export const liveStrings: Readonly<Record<Language, LiveStrings>> = {
  "zh-CN": {
    live: "修改后自动复查",
    progressed: (solved, added) =>
      solved === 0 && added === 0
        ? "已复查，问题没有变化。"
        : `已复查：解决 ${solved} 个问题，新增 ${added} 个。`,
  },
  en: {
    live: "Check again after every edit",
    progressed: (solved, added) =>
      solved === 0 && added === 0
        ? "Checked again; the issues are the same."
        : `Checked again: ${solved} solved, ${added} new.`,
  },
};

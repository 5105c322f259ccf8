import type { FrameLocator } from "playwright-core";

type Language = "zh-CN" | "en";

/** One stop of the tour: what is pressed to get there from a sheet that has been checked. */
export interface Scene {
  readonly name: string;
  readonly show: (pane: FrameLocator, language: Language) => Promise<void>;
}

/** What the pane's buttons are called, by language. */
const names = {
  "zh-CN": {
    issues: /^问题/,
    indicators: /^指标/,
    schools: /^学校 /,
    columns: /^列/,
    fixes: /处可以直接修正$/,
    details: "教学仪器设备：各校分布与明细",
    groups: "分组比较",
    lorenz: "洛伦兹曲线",
    school: /^马陵镇中心小学/,
    card: "马陵镇中心小学的学校卡片",
    explain: /怎么算出来的/,
    functions: "函数",
    gini: /GINI/,
    standards: "标准",
    share: "分发",
    seal: "封装工作簿",
    sealed: /^已封装/,
  },
  en: {
    issues: /^Issues/,
    indicators: /^Indicators/,
    schools: /^Schools /,
    columns: /^Columns/,
    fixes: /safe fix(es)?$/,
    details: /: schools and details$/,
    groups: "Groups",
    lorenz: "Lorenz curve",
    school: /^马陵镇中心小学/,
    card: "School card of 马陵镇中心小学",
    explain: /came about$/,
    functions: "Functions",
    gini: /GINI/,
    standards: "Standards",
    share: "Share",
    seal: "Seal the workbook",
    sealed: /^Sealed\./,
  },
} as const;

/** The stops, in the order of the tour. */
export const scenes: readonly Scene[] = [
  {
    name: "check",
    show: async (pane, language) => {
      await pane.getByRole("tab", { name: names[language].issues }).click();
      await pane.locator("body").evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "fixes",
    show: async (pane, language) => {
      const offer = pane.getByRole("button", { name: names[language].fixes });
      await offer.click();
      await toTop(pane, names[language].issues);
    },
  },
  {
    name: "columns",
    show: async (pane, language) => {
      await pane.getByRole("tab", { name: names[language].columns }).click();
      await pane.getByRole("listitem").nth(3).waitFor();
      await toTop(pane, names[language].columns);
    },
  },
  {
    name: "indicators",
    show: async (pane, language) => {
      await pane.getByRole("tab", { name: names[language].indicators }).click();
      const details = pane.getByRole("button", { name: names[language].details }).first();
      await details.click();
      await pane.getByRole("button", { name: names[language].groups }).waitFor();
      await details.evaluate((element) => element.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "groups",
    show: async (pane, language) => {
      await pane.getByRole("button", { name: names[language].groups }).click();
      await pane.getByRole("button", { name: names[language].lorenz }).click();
      await pane.getByRole("combobox").last().waitFor();
      await pane.getByRole("img", { name: /基尼|Gini/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "school-card",
    show: async (pane, language) => {
      await pane.getByRole("tab", { name: names[language].schools }).click();
      await pane.getByRole("button", { name: names[language].school }).first().click();
      await pane.getByRole("button", { name: names[language].card }).click();
      await pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "explain",
    show: async (pane, language) => {
      await pane.getByRole("dialog").press("Escape");
      await pane.getByRole("tab", { name: names[language].indicators }).click();
      await pane.getByRole("button", { name: names[language].explain }).first().click();
      await pane.getByRole("dialog").getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "functions",
    show: async (pane, language) => {
      await pane.getByRole("dialog").press("Escape");
      await pane.getByRole("button", { name: names[language].functions, exact: true }).click();
      await pane.getByRole("button", { name: names[language].gini }).first().click();
      await pane.locator("body").evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "standards",
    show: async (pane, language) => {
      await pane.getByRole("button", { name: names[language].standards, exact: true }).click();
      await pane.getByRole("table").last().waitFor();
      await pane.locator("body").evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: "share",
    show: async (pane, language) => {
      await pane.getByRole("button", { name: names[language].share, exact: true }).click();
      await pane.getByRole("button", { name: names[language].seal }).click();
      await pane.getByText(names[language].sealed).waitFor({ timeout: 60_000 });
      await pane.locator("body").evaluate(() => window.scrollTo(0, 0));
    },
  },
];

/** Puts the tabs at the upper edge, so that what they show is in view. */
async function toTop(pane: FrameLocator, tab: RegExp): Promise<void> {
  await pane
    .getByRole("tab", { name: tab })
    .evaluate((element) => element.scrollIntoView({ block: "start" }));
}

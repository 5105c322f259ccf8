/** What the host itself has to say to the person at the sheet. */
export interface Sentences {
  timeout(name: string, seconds: number): string;
  closed(): string;
  notStarted(): string;
  pageElsewhere(address: string): string;
  pageNotLoaded(address: string, status: number | null): string;
  unknownFunction(name: string): string;
  notAMatrix(): string;
  missingArgument(parameter: string): string;
  tooManyArguments(name: string, most: number): string;
  oneValueExpected(parameter: string): string;
  numberExpected(parameter: string): string;
  truthExpected(parameter: string): string;
  streaming(name: string): string;
}

const chinese: Sentences = {
  timeout: (name, seconds) => `函数 ${name} 在 ${seconds} 秒内没有给出结果。请重新计算，或缩小参数区域。`,
  closed: () => "加载项已关闭，无法计算。请重新打开加载项。",
  notStarted: () => "加载项没有启动，无法计算。请重新打开加载项。",
  pageElsewhere: (address) => `加载项页面必须与本页同一地址，不能来自 ${address}。`,
  pageNotLoaded: (address, status) =>
    `加载项页面无法打开${status === null ? "" : `（HTTP ${status}）`}：${address}。请确认服务正在运行。`,
  unknownFunction: (name) => `加载项没有提供函数 ${name}。请检查函数名称，或重新载入加载项。`,
  notAMatrix: () => "函数返回的数组不是由若干行组成的表格，无法填入单元格。",
  missingArgument: (parameter) => `缺少参数“${parameter}”。`,
  tooManyArguments: (name, most) => `函数 ${name} 最多有 ${most} 个参数。`,
  oneValueExpected: (parameter) => `参数“${parameter}”只能是一个值，不能是区域。`,
  numberExpected: (parameter) => `参数“${parameter}”应为数字。`,
  truthExpected: (parameter) => `参数“${parameter}”应为 TRUE 或 FALSE。`,
  streaming: (name) => `函数 ${name} 会持续更新结果，此处不支持。`,
};

const english: Sentences = {
  timeout: (name, seconds) =>
    `The function ${name} gave no result within ${seconds} seconds. Calculate again, or choose a smaller range.`,
  closed: () => "The add-in has been closed and cannot calculate. Open it again.",
  notStarted: () => "The add-in has not started and cannot calculate. Open it again.",
  pageElsewhere: (address) =>
    `The add-in's page must be served from the same address as this page, not from ${address}.`,
  pageNotLoaded: (address, status) =>
    `The add-in's page could not be opened${status === null ? "" : ` (HTTP ${status})`}: ${address}. Check that the server is running.`,
  unknownFunction: (name) =>
    `The add-in does not provide the function ${name}. Check its name, or load the add-in again.`,
  notAMatrix: () => "The function returned an array that is not a table of rows, so it cannot fill cells.",
  missingArgument: (parameter) => `The argument "${parameter}" is missing.`,
  tooManyArguments: (name, most) => `The function ${name} takes at most ${most} arguments.`,
  oneValueExpected: (parameter) => `The argument "${parameter}" takes one value, not a range.`,
  numberExpected: (parameter) => `The argument "${parameter}" must be a number.`,
  truthExpected: (parameter) => `The argument "${parameter}" must be TRUE or FALSE.`,
  streaming: (name) => `The function ${name} updates its result continually, which is not supported here.`,
};

/** The sentences in the language of `locale`: Chinese for `zh`, English for every other. */
export function sentencesFor(locale: string): Sentences {
  return locale.toLowerCase().startsWith("zh") ? chinese : english;
}

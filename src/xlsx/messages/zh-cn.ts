import { type FileMessages } from "./file-messages";

export const zhCn: FileMessages = {
  "file-empty": ({ file }) => `文件${quote(file)}是空的（0 字节）。请重新导出或重新下载后再打开。`,
  "file-too-large": ({ file, limit }) =>
    `文件${quote(file)}超过 ${limit} MB，未打开。请删去图片和无关的工作表，或拆成几个文件后再打开。`,
  "file-has-too-many-cells": ({ file, limit }) =>
    `文件${quote(file)}的单元格超过 ${limit} 个，未打开。请删去无关的行、列和工作表，或拆成几个文件后再打开。`,
  "file-expands-too-much": ({ file }) =>
    `文件${quote(file)}解压后异常庞大，可能有害，未打开。如确为正常表格，请在 Excel 中将所需工作表复制到新工作簿后另存。`,
  "file-encrypted": ({ file }) =>
    `文件${quote(file)}已加密。请先在 Excel 中取消密码（文件 → 信息 → 保护工作簿 → 用密码进行加密，清空密码后保存），再打开。`,
  "file-not-a-workbook": ({ file }) =>
    `文件${quote(file)}不是可识别的表格文件。请使用 .xlsx、.xlsm、.xlsb、.xls、.ods 或 .csv 文件。`,
  "file-damaged": ({ file }) =>
    `文件${quote(file)}已损坏或不完整，无法读取。请重新获取文件，或在 Excel 中用“打开并修复”打开后另存为 .xlsx。`,
  "file-has-doctype": ({ file }) =>
    `文件${quote(file)}内含文档类型声明（DOCTYPE），正常的工作簿没有这种内容，为安全起见未打开。请在 Excel 中打开并另存为新的 .xlsx 文件。`,
  "file-names-clash": ({ file, part }) =>
    `文件${quote(file)}内有同名的部件${quote(part)}，无法判断以哪一个为准，未打开。请在 Excel 中打开并另存为新的 .xlsx 文件。`,
  "file-too-slow": ({ file }) =>
    `文件${quote(file)}读取时间过长，已停止。请删去无关的工作表、格式和公式，或拆成几个文件后再打开。`,
  "file-type-not-writable": ({ file }) => `文件${quote(file)}的格式不能直接保存修改。请另存为 .xlsx 文件。`,
  "sheet-missing": ({ file, sheet }) =>
    `文件${quote(file)}中没有工作表${quote(sheet)}，未保存。请重新打开文件，确认工作表名称后再保存。`,
  "sheet-not-writable": ({ file, sheet }) =>
    `文件${quote(file)}中的工作表${quote(sheet)}无法按要求修改，未保存。工作表名称须为 1 至 31 个字符、不含 : \\ / ? * [ ]、互不相同，工作簿至少保留一个工作表，单元格须在 1048576 行、16384 列以内，单元格文字不超过 32767 个字符；请修改后再保存。`,
  "name-taken": ({ file, name }) =>
    `文件${quote(file)}中已有名为${quote(name)}的工作表或名称，未保存。请将其改名或删除后重试。`,
};

function quote(name: string): string {
  return name === "" ? "" : `“${name}”`;
}

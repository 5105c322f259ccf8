import type { Language } from "../language";
import { messagesIn } from "./languages";
import { rollupEn } from "./rollup-en";
import { rollupZhCn } from "./rollup-zh-cn";
import { sealEn } from "./seal-en";
import { sealZhCn } from "./seal-zh-cn";
import { templateEn } from "./template-en";
import { templateZhCn } from "./template-zh-cn";
import type { WorkbookMessages } from "./workbook-messages";

/** The messages for those who write into workbooks; apart, for the pane's page need not load their words at its start. */
export const workbookMessagesIn: Readonly<Record<Language, WorkbookMessages>> = /* @__PURE__ */ withWords();

/** Marked as pure above, else a bundler keeps it wherever anything of the core is used. */
function withWords(): Readonly<Record<Language, WorkbookMessages>> {
  return {
    "zh-CN": { ...messagesIn["zh-CN"], seal: sealZhCn, template: templateZhCn, rollup: rollupZhCn },
    en: { ...messagesIn.en, seal: sealEn, template: templateEn, rollup: rollupEn },
  };
}

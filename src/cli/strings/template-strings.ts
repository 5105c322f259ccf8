import type { TemplateForm } from "../../core";

/** What `balance template` says. */
export interface TemplateStrings {
  readonly written: (path: string, form: TemplateForm, stage: string) => string;
}

export type TemplateHelp = Readonly<Record<"template" | "file" | "form" | "stage" | "lang", string>>;

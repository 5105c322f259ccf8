import type { FieldId } from "../../field-id";
import type { Language } from "../../language";
import { workbookMessagesIn } from "../../messages/workbook-languages";
import type { ThresholdPack } from "../../packs/threshold-pack";
import { kindOf } from "../../sheets/fields";
import { indicatorsAsked } from "../../sheets/needed-columns";
import type { Stage } from "../../stage";
import { fieldsOf, templateFields } from "./template-fields";

/** What an entry must be. */
export type EntryKind = "name" | "code" | "list" | "whole" | "decimal" | "rate" | "year";

/** One thing a form asks for. */
export interface TemplateColumn {
  readonly field: FieldId;
  /** With its unit. */
  readonly header: string;
  readonly kind: EntryKind;
  /** Which indicators rest on it, in a sentence; `null` when none does. */
  readonly note: string | null;
}

/** What an empty form is made for. */
export interface TemplateOptions {
  readonly pack: ThresholdPack;
  readonly stage: Stage;
  readonly language: Language;
}

/** Lists the columns of a county's table, or the lines of a school's form, under a standard. */
export function templateColumns(options: TemplateOptions): readonly TemplateColumn[] {
  return templateFields(options.pack, options.stage).map((field) => templateColumn(field, options));
}

/** The column of one field. */
export function templateColumn(field: FieldId, options: TemplateOptions): TemplateColumn {
  return {
    field,
    header: headerOf(field, options.language),
    kind: entryKind(field),
    note: noteOf(field, options),
  };
}

function headerOf(field: FieldId, language: Language): string {
  const { fields, template } = workbookMessagesIn[language];
  const kind = kindOf(field);
  const unit = kind in template.units ? template.units[kind as keyof typeof template.units] : null;
  return template.header(fields[field], template.pieces[field] ?? unit);
}

function entryKind(field: FieldId): EntryKind {
  switch (kindOf(field)) {
    case "text":
      return field === "school-name" ? "name" : field === "school-code" ? "code" : "list";
    case "persons":
    case "count":
      return "whole";
    case "rate":
      return "rate";
    case "year":
      return "year";
    default:
      return "decimal";
  }
}

function noteOf(field: FieldId, { pack, stage, language }: TemplateOptions): string | null {
  const { indicators, template } = workbookMessagesIn[language];
  const own = field === `${stage}-pupils` ? "pupils" : field;
  const resting = indicatorsAsked(pack, stage).filter((id) => fieldsOf(id).some((each) => each === own));
  return resting.length === 0 ? null : template.neededFor(resting.map((id) => indicators[id].short));
}

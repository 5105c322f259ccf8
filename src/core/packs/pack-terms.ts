import type { FieldId } from "../field-id";
import type { IndicatorId } from "../indicators/indicator";
import type { SchoolType } from "../school";

/** What a worksheet calls the things a pack speaks of. */
export interface PackTerms {
  readonly indicators: Readonly<Record<IndicatorId, { readonly name: string }>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly schoolTypes: Readonly<Record<SchoolType, string>>;
}

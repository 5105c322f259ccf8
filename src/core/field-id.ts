/** The ten class-size bins (班额分组) of the official form. */
export type ClassBinId =
  | "classes-up-to-25"
  | "classes-26-30"
  | "classes-31-35"
  | "classes-36-40"
  | "classes-41-45"
  | "classes-46-50"
  | "classes-51-55"
  | "classes-56-60"
  | "classes-61-65"
  | "classes-66-up";

/** What describes a school without being an amount. */
export type DescriptionFieldId = "school-name" | "school-code" | "school-type" | "location";

/** What a school sheet counts or measures. Areas are in m², money in yuan, whatever the sheet's unit. */
export type AmountFieldId =
  | "built-year"
  | "pupils"
  | "migrant-pupils"
  | "classes"
  | ClassBinId
  | "largest-class"
  | "teachers"
  | "qualified-teachers"
  | "backbone-teachers"
  | "pe-art-teachers"
  | "pe-teachers"
  | "music-teachers"
  | "fine-art-teachers"
  | "arts-teachers"
  | "certified-teachers"
  | "trained-teachers"
  | "teaching-area"
  | "net-teaching-area"
  | "indoor-sports-area"
  | "outdoor-sports-area"
  | "sports-area"
  | "equipment-value"
  | "multimedia-rooms"
  | "music-rooms"
  | "art-rooms"
  | "public-funds"
  | "training-funds";

/** The meaning of one column of a school sheet. */
export type FieldId = DescriptionFieldId | AmountFieldId;

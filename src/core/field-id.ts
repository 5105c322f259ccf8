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

/** Music and art rooms by floor area in m²; the lower end belongs to the bin, the upper end does not. */
export type ArtsRoomBinId =
  | "music-rooms-96-up"
  | "music-rooms-73-96"
  | "music-rooms-54-73"
  | "art-rooms-90-up"
  | "art-rooms-67-90"
  | "art-rooms-54-67";

/** What a sheet answers with yes or no. */
export type FlagFieldId =
  | "built-by-2010"
  | "built-by-2016"
  | "crowded-centre"
  | "small-rural-school"
  | "largest-class-under-30"
  | "lab-equipment-complete";

/** What describes a school without being an amount. */
export type DescriptionFieldId =
  | "school-name"
  | "school-code"
  | "school-type"
  | "location"
  | "ownership"
  | "alliance"
  | "address"
  | FlagFieldId;

/** Pupils and classes. */
export type PupilFieldId =
  | "pupils"
  | "primary-pupils"
  | "junior-pupils"
  | "senior-pupils"
  | "migrant-pupils"
  | "zone-pupils"
  | "boarders"
  | "new-pupils"
  | "first-grade-pupils"
  | "graduates"
  | "entrants-three-years-ago"
  | "transfers-in"
  | "transfers-out"
  | "deaths"
  | "retention-rate"
  | "health-checked-pupils"
  | "classes"
  | ClassBinId
  | "largest-class"
  | "streams";

/** Teachers and staff. */
export type TeacherFieldId =
  | "staff"
  | "teachers"
  | "required-qualified-teachers"
  | "qualified-teachers"
  | "senior-title-teachers"
  | "backbone-teachers"
  | "pe-art-teachers"
  | "pe-teachers"
  | "music-teachers"
  | "fine-art-teachers"
  | "arts-teachers"
  | "itinerant-arts-teachers"
  | "certified-teachers"
  | "trained-teachers"
  | "rotation-eligible-teachers"
  | "rotated-teachers"
  | "rotated-backbone-teachers";

/** Land, buildings, rooms, equipment and money. */
export type PremisesFieldId =
  | "land-area"
  | "green-area"
  | "building-area"
  | "dormitory-area"
  | "canteen-area"
  | "toilet-area"
  | "dangerous-area"
  | "teaching-area"
  | "net-teaching-area"
  | "indoor-sports-area"
  | "outdoor-sports-area"
  | "sports-area"
  | "leased-sports-area"
  | "rooftop-sports-area"
  | "running-track"
  | "equipment-value"
  | "multimedia-rooms"
  | "computers"
  | "computer-seats"
  | "books"
  | "laboratories"
  | "music-rooms"
  | "art-rooms"
  | ArtsRoomBinId
  | "public-funds"
  | "public-funds-spent"
  | "training-funds";

/** What a school sheet counts or measures. Areas are in m², lengths in m, money in yuan, rates as bare ratios. */
export type AmountFieldId =
  "built-year" | "longitude" | "latitude" | PupilFieldId | TeacherFieldId | PremisesFieldId;

/** The meaning of one column of a school sheet. */
export type FieldId = DescriptionFieldId | AmountFieldId;

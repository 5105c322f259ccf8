import type { Messages } from "./messages";

/** Every rule in English: what it is called, and why it is there. */
export const checksEn: Messages["checks"] = {
  "names-present": {
    title: "Schools are named",
    rationale: "Figures without a school belong to none; leaving them out leaves the county incomplete.",
  },
  "names-unique": { title: "Names do not repeat", rationale: "One school in two rows counts twice." },
  "names-not-numbers": {
    title: "Names are not numbers",
    rationale: "Exports shift columns, and row numbers end up as names.",
  },
  "codes-present": {
    title: "Schools have codes",
    rationale: "Names change; only codes find a school again next year.",
  },
  "codes-well-formed": {
    title: "Codes are well formed",
    rationale: "A code cut short or stored in scientific notation matches no register.",
  },
  "codes-unique": {
    title: "Codes do not repeat",
    rationale: "A code belongs to one school for ever, so one of two is wrong.",
  },
  "codes-of-one-province": {
    title: "Codes share a province",
    rationale: "The schools of a county have one province; another is a slip of the pen.",
  },
  "codes-match-types": {
    title: "Codes match types",
    rationale: "The first two digits are the category; where they contradict the type, one is wrong.",
  },
  "types-known": {
    title: "Types are understood",
    rationale: "The type decides the stage, and whether a school is left out.",
  },
  "types-of-stage": {
    title: "Types belong to the stage",
    rationale: "A school of another stage moves every coefficient.",
  },
  "types-match-names": {
    title: "Types match names",
    rationale: "A teaching point or all-through school under another type is counted or divided wrongly.",
  },
  "exclusion-decided": {
    title: "It is clear who takes part",
    rationale: "Below 50 pupils and without a type, a school may be a teaching point that is left out.",
  },
  "ownership-known": {
    title: "Ownership is understood",
    rationale: "Some standards leave private schools out, which moves the result.",
  },
  "section-figures": {
    title: "All-through schools give their section",
    rationale: "Counting the whole school in one stage is a common mistake.",
  },
  "locations-known": {
    title: "Location classes are understood",
    rationale: "Some standards have other limits for city, town and village.",
  },
  "addresses-long-enough": {
    title: "Addresses are written out",
    rationale: "A very short address was filled in for form's sake.",
  },
  "places-unique": { title: "No two schools at one point", rationale: "Equal coordinates were copied." },
  "places-in-country": {
    title: "Coordinates lie in China",
    rationale: "Longitude and latitude change places easily.",
  },
  "built-years-possible": {
    title: "Years built are possible",
    rationale: "Some limits and easings hang on the year.",
  },
  "values-without-errors": {
    title: "No error values",
    rationale: "A formula's error travels into every total.",
  },
  "values-are-numbers": {
    title: "Figures are numbers",
    rationale: "A cell with words or a unit in it cannot be computed with.",
  },
  "numbers-not-text": {
    title: "Numbers are not text",
    rationale: "A sheet's own sums silently pass over numbers stored as text.",
  },
  "values-present": {
    title: "No figure is blank",
    rationale: "A blank is not 0: taking it for 0, or leaving the school out, gives a wrong verdict.",
  },
  "missing-codes-understood": {
    title: "Coded missing figures are explained",
    rationale: "A figure marked missing is neither 0 nor met.",
  },
  "flags-understood": {
    title: "Yes and no are understood",
    rationale: "These answers decide whether an easing applies.",
  },
  "values-not-negative": {
    title: "No figure is negative",
    rationale: "Counts, areas and money are never below 0.",
  },
  "values-plausible": {
    title: "Figures are possible",
    rationale: "A code or a total in the wrong column would rule the whole result.",
  },
  "counts-whole": { title: "Counts are whole", rationale: "A fraction is often a ratio entered as a count." },
  "rates-within-one": {
    title: "Rates stay within 100 %",
    rationale: "Per cent and fractions differ a hundredfold.",
  },
  "pupils-positive": { title: "There are pupils", rationale: "Everything is divided by pupils." },
  "rows-not-copied": {
    title: "No row was copied",
    rationale: "Two schools with every figure equal were copied and not filled in.",
  },
  "parts-within-whole": {
    title: "Parts fit their whole",
    rationale: "More backbone teachers than teachers: one of the two is wrong.",
  },
  "buildings-within-parts": {
    title: "Buildings fit their total",
    rationale: "Parts above the total were counted twice.",
  },
  "subject-teachers-add-up": {
    title: "Subject teachers add up",
    rationale: "Where subjects and total differ, the indicator has no ground.",
  },
  "arts-room-bins-add-up": {
    title: "Arts rooms add up",
    rationale: "Rooms by area are never more than rooms in all.",
  },
  "sports-area-adds-up": {
    title: "Sports areas add up",
    rationale: "Halls left out or counted twice are the commonest slip here.",
  },
  "net-area-agrees": {
    title: "Net teaching area agrees",
    rationale: "Rooms for indoor sport move from teaching to sport, and count once.",
  },
  "class-bins-add-up": {
    title: "Class-size bins add up",
    rationale: "The form's first column is the sum of its bins.",
  },
  "pupils-fit-bins": {
    title: "Pupils fit the bins",
    rationale: "Pupils must lie between what the bins allow.",
  },
  "largest-class-fits-bins": {
    title: "The largest class fits the bins",
    rationale: "It lies in the highest bin that has a class.",
  },
  "largest-class-fits-average": {
    title: "The largest class is above average",
    rationale: "No largest class is smaller than the average.",
  },
  "classes-have-pupils": {
    title: "Classes and pupils agree",
    rationale: "Pupils are in classes, and no class is empty.",
  },
  "schools-have-teachers": {
    title: "Schools have teachers",
    rationale: "No teacher at all widens the spread, and should be true before it does.",
  },
  "streams-fit-classes": {
    title: "Parallel classes fit",
    rationale: "No grade has more classes than the school.",
  },
  "stage-pupils-add-up": {
    title: "Every stage has pupils",
    rationale: "No pupils in one stage moves all rooms to the other.",
  },
  "new-pupils-match-first-grade": {
    title: "Intake equals first grade",
    rationale: "A basic relation of the statistical forms.",
  },
  "graduates-match-retention": {
    title: "Retention follows from its figures",
    rationale: "Two formulas are in use; what follows from neither was miscalculated.",
  },
  "flags-match-years": {
    title: "Building dates agree",
    rationale: "Easings hang on them and cannot rest on a contradiction.",
  },
  "lab-flag-has-equipment": {
    title: "Complete laboratories have equipment",
    rationale: "A basic relation of the statistical forms.",
  },
  "training-within-funds": {
    title: "Training fits public funds",
    rationale: "Training is paid from public funds; more means a wrong unit or figure.",
  },
  "totals-match": {
    title: "Totals add up",
    rationale: "A difference is a school left out or a wrong range.",
  },
  "subtotals-match": {
    title: "Subtotals add up",
    rationale: "A difference is a school left out or a wrong range.",
  },
  "equipment-unit": {
    title: "Equipment is in its unit",
    rationale: "Sheets count 10,000 yuan, limits yuan; mixing them is a factor of ten thousand.",
  },
  "funds-unit": {
    title: "Funds are in their unit",
    rationale: "Yuan and 10,000 yuan mixed up is a factor of ten thousand.",
  },
  "areas-per-pupil-possible": {
    title: "Areas per pupil are possible",
    rationale: "A wrong unit or one digit too many shows at once per pupil.",
  },
  "books-per-pupil-possible": {
    title: "Books per pupil are possible",
    rationale: "Books and ten thousands of books are easily mixed up.",
  },
  "pupils-per-teacher-possible": {
    title: "Pupils per teacher are possible",
    rationale: "It is the first thing to show a shifted column.",
  },
  "county-outliers": {
    title: "Close to the county's other schools",
    rationale: "Median and absolute deviation are not moved by the outliers they are to find.",
  },
  "zero-resources": {
    title: "Zeros are meant",
    rationale: "A 0 counts; leaving such schools out makes a county look more even than it is.",
  },
  "last-year-schools-kept": {
    title: "The schools of last year are here",
    rationale: "Schools left out are often weak ones, and the result looks better without them.",
  },
  "last-year-outliers": {
    title: "No odd change since last year",
    rationale: "Comparing school by school with last year is usual practice.",
  },
  "last-year-areas-kept": {
    title: "Areas did not shrink",
    rationale: "Land and buildings rarely shrink; figures do.",
  },
  "last-year-types-kept": {
    title: "Types and codes did not change",
    rationale: "Only a new category means a new code; one changing without the other needs a word.",
  },
  "health-checks-fit-last-year": {
    title: "Health checks fit last year's pupils",
    rationale: "A relation between years of the statistical forms.",
  },
  "classes-within-limit": {
    title: "Classes keep to their size",
    rationale: "45 and 50 pupils hold for every single class; an average proves nothing.",
  },
  "schools-within-limit": {
    title: "Schools keep to their size",
    rationale: "Very large schools need an explanation and a plan.",
  },
  "arts-rooms-enough": {
    title: "Enough music and art rooms",
    rationale: "One room of each kind for every twelve classes.",
  },
  "arts-rooms-large-enough": {
    title: "Music and art rooms are large enough",
    rationale: "A room that is too small does not count.",
  },
  "teachers-all-certified": {
    title: "All teachers are certified",
    rationale: "The standard asks for 100 %.",
  },
  "teachers-all-trained": {
    title: "All teachers completed their training",
    rationale: "360 hours in five years, for 100 % of teachers.",
  },
  "training-funds-enough": {
    title: "Enough funds for training",
    rationale: "At least 5 % of the budget for public funds.",
  },
  "small-schools-funded": {
    title: "Small schools are funded as 100 pupils",
    rationale: "Village schools below 100 pupils are funded as if they had 100.",
  },
  "public-funds-enough": {
    title: "Public funds reach the quota",
    rationale: "Less means funds not granted in full, or a wrong unit.",
  },
  "no-dangerous-buildings": {
    title: "No dangerous buildings",
    rationale: "Whether they count as teaching rooms, and what is done about them, needs a word.",
  },
  "streams-within-limit": {
    title: "At most 20 parallel classes",
    rationale: "A basic relation of the statistical forms.",
  },
  "rotation-enough": {
    title: "Enough teachers rotate",
    rationale: "A tenth of those who could, every year.",
  },
  "rotation-backbone-enough": {
    title: "Enough backbone teachers rotate",
    rationale: "A fifth of all who rotate.",
  },
  "zone-pupils-enough": {
    title: "Pupils go to school in their zone",
    rationale: "100 % of primary and 95 % of junior pupils of public schools in city and town.",
  },
  "retention-enough": { title: "Junior pupils stay to the end", rationale: "95 % over three years." },
  "oversized-classes-few": {
    title: "Few oversized classes",
    rationale: "There are national goals for classes of 56 and of 66 pupils and more.",
  },
};

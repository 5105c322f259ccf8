import { figuresIssuesEn } from "./issues-figures-en";
import { readingIssuesEn } from "./issues-reading-en";
import { figure, listed, percent } from "./figure";
import type { Messages } from "./messages";
import { schoolTypesEn, termsEn } from "./terms-en";

const { fields, indicators, stages } = termsEn;
const names = (all: readonly string[]) => listed(all, ", ", (count) => ` and ${count} more`);
const unitsEn: Readonly<Record<string, string>> = { 元: "yuan (元)", 万元: "10,000 yuan (万元)" };
const unit = (chinese: string) => unitsEn[chinese] ?? chinese;

/** Every finding of the core in English: which school, which figure, why, and the way out. */
export const issuesEn: Messages["issues"] = {
  ...readingIssuesEn,
  ...figuresIssuesEn,
  "sheet-empty": ({ sheet }) => `Sheet "${sheet}" is empty: choose the sheet with the school data.`,
  "sheet-not-recognised": ({ sheet }) =>
    `Sheet "${sheet}" does not look like school data: no headers such as 学校名称 (school name) and 在校生数 (pupils) in its first 30 rows. Choose another sheet, or add the headers.`,
  "name-column-missing": ({ sheet }) =>
    `Sheet "${sheet}" has no column of school names: head it 学校名称 (school name), one school a row.`,
  "pupils-column-missing": ({ sheet }) =>
    `Sheet "${sheet}" has no column of pupils, so nothing can be computed per pupil: head it 在校生数 or 学生数 (pupils); all-through schools may use 小学在校生数 and 初中在校生数.`,
  "no-school-rows": ({ sheet }) =>
    `Sheet "${sheet}" has no schools below its header: enter one school a row below it.`,
  "column-missing": ({ indicator, fields: missing }) =>
    `"${indicators[indicator].name}" cannot be judged: no column for ${names(missing.map((field) => fields[field]))}. Add it; enter 0 where a school has none.`,
  "column-repeated": ({ field, used, ignored }) =>
    `Columns "${used}" and "${ignored}" both look like ${fields[field]}; only the first was used. Delete one, or rename its header.`,
  "unit-not-stated": ({ field, header, assumed }) =>
    `"${header}" states no unit; ${fields[field]} was taken in ${unit(assumed)}. State it in the header, for example "${header}（${assumed}）".`,
  "unit-not-understood": ({ field, header, unit: stated }) =>
    `The unit "${stated}" of "${header}" does not measure ${fields[field]}, so the column was not used. Correct the unit in the header.`,
  "stage-assumed": ({ sheet, stage }) =>
    `Sheet "${sheet}" does not say its stage; it was checked as ${stages[stage]}. Choose the stage if that is wrong.`,
  "rows-ignored": ({ rows, texts }) =>
    `Rows ${names(rows.map((row) => String(row + 1)))} were not read as schools ("${texts[0] ?? ""}"${texts.length > 1 ? " and others" : ""}). If one is a school, enter its figures.`,
  "school-name-missing": ({ row }) =>
    `Row ${row + 1} has figures but no school name and was left out of the county. Enter the name, or label it 合计 if it is a total.`,
  "school-name-repeated": ({ school, firstRow }) =>
    `${school}: row ${firstRow + 1} has the same name. Delete one if it is the same school; tell them apart by name or code if not.`,
  "school-code-malformed": ({ school, code }) =>
    `${school}: school code "${code}" breaks the rule of 10 digits (2 for category, 2 for province, 6 in sequence). Check it, and enter it as text.`,
  "school-code-repeated": ({ school, code, first }) =>
    `${school}: school code ${code} is also that of ${first}, but no two schools share a code. Check both.`,
  "school-code-type-differs": ({ school, code, type }) =>
    `${school}: category "${code.slice(0, 2)}" of school code ${code} does not go with type ${schoolTypesEn[type]}. Check the code or the type, or explain it.`,
  "school-type-unknown": ({ school, text }) =>
    `${school}: school type "${text}" was not understood. Enter 小学, 教学点, 初级中学, 九年一贯制学校, 十二年一贯制学校, 完全中学 or 特殊教育学校.`,
  "type-not-of-stage": ({ school, type, stage }) =>
    `${school}: its type, ${schoolTypesEn[type]}, does not belong to ${stages[stage]}, so it was not counted. Correct the type if the row is its ${stages[stage]} section.`,
  "exclusion-undecided": ({ school, pupils, below, document }) =>
    `${school}: it has ${figure(pupils)} pupils, fewer than ${below}, and no school type, so it cannot be told whether ${document} leaves it out as a teaching point. Enter the school type.`,
  "section-figures-expected": ({ schools, stage }) =>
    `${names(schools)}: these have several stages, and their rows should hold the ${stages[stage]} section only. Divide shared rooms, grounds and equipment by weighted pupils (primary 1 : junior 1.1 : senior 1.2, or 1.32 in twelve-year schools); count the teachers of the stage.`,
  "location-unknown": ({ school, text }) =>
    `${school}: location class "${text}" was not understood. Enter 城区, 镇区 or 乡村, or 111, 112, 121, 122, 123, 210 or 220.`,
  "value-missing": ({ school, field }) =>
    `${school}: ${fields[field]} is blank. Fill it in; enter 0 if there are none, as a blank is never taken for 0.`,
  "value-is-error": ({ school, field, error }) =>
    `${school}: the cell for ${fields[field]} is the error ${error}. Correct its formula, or enter the figure.`,
  "value-not-number": ({ school, field, text }) =>
    `${school}: ${fields[field]} is "${text}", not a number. Enter a number: 0 if there are none, nothing if it is not known.`,
  "number-as-text": ({ school, field, text, value }) =>
    `${school}: ${fields[field]} "${text}" is a number stored as text; it was used as ${figure(value)}. Convert it to a number, or the sheet's own sums pass over it.`,
  "value-negative": ({ school, field, value }) =>
    `${school}: ${fields[field]} is ${figure(value)}, which cannot be below 0. Correct it.`,
  "value-implausible": ({ school, field, value, most }) =>
    `${school}: ${fields[field]} is ${figure(value)}, more than any one school can have (${figure(most)}). Check for a shifted column or a wrong unit.`,
  "count-not-whole": ({ school, field, value }) =>
    `${school}: ${fields[field]} is ${figure(value)} and should be a whole number. Correct it.`,
  "pupils-not-positive": ({ school, pupils }) =>
    `${school}: the number of pupils is ${figure(pupils)} and should be above 0. Enter it, or delete the row of a school without pupils.`,
  "part-larger-than-whole": ({ school, part, partValue, whole, wholeValue }) =>
    `${school}: ${fields[part]} (${figure(partValue)}) is more than ${fields[whole]} (${figure(wholeValue)}), of which it is a part. Check both figures.`,
  "subject-teachers-differ": ({ school, total, sum }) =>
    `${school}: PE and arts teachers are ${figure(total)} in all, but ${figure(sum)} by subject. Check them, or explain who teaches two subjects.`,
  "equipment-unit-mixed-up": ({ school, perPupil, stated, likely }) =>
    `${school}: in ${unit(stated)}, equipment comes to ${figure(perPupil, 2)} yuan per pupil, ${stated === likely ? "which is too much" : `as if entered in ${unit(likely)}`}. Enter it in ${unit(stated)}; the indicator is not judged until then.`,
  "class-bins-differ": ({ school, classes, sum }) =>
    `${school}: there are ${figure(classes)} classes, but the class-size bins add up to ${figure(sum)}. They should be equal; check them.`,
  "pupils-outside-bins": ({ school, pupils, least, most }) =>
    `${school}: there are ${figure(pupils)} pupils, but the class-size bins allow ${most === null ? `${figure(least)} or more` : `${figure(least)} to ${figure(most)}`}. Check pupils and bins.`,
  "largest-class-outside-bins": ({ school, largest, bin }) =>
    `${school}: the largest class has ${figure(largest)} pupils, but the highest bin with a class is "${fields[bin]}". Check them.`,
  "class-too-large": ({ school, largest, limit, document }) =>
    `${school}: the largest class has ${figure(largest)} pupils; ${document} allows ${limit}. Check it, or explain it.`,
  "classes-over-limit": ({ school, bin, count, limit, document }) =>
    `${school}: ${fields[bin]}: ${figure(count)}; ${document} allows ${limit} pupils a class. Check it, or explain it.`,
  "class-average-over-limit": ({ school, average, limit, document }) =>
    `${school}: classes average ${figure(average, 1)} pupils, so some class has more than the ${limit} that ${document} allows. Check it, or explain it.`,
  "school-too-large": ({ school, pupils, limit, document }) =>
    `${school}: it has ${figure(pupils)} pupils; ${document} allows ${limit}. Check it, or explain it.`,
  "arts-rooms-too-few": ({ school, field, rooms, classes, limit, document }) =>
    `${school}: ${figure(classes)} classes have ${fields[field]}: ${figure(rooms)}; ${document} asks for ${limit}, one for every 12 classes. Check it, or explain it.`,
  "teachers-not-all": ({ school, field, count, teachers, document }) =>
    `${school}: ${fields[field]}: ${figure(count)} of ${figure(teachers)} full-time teachers; ${document} asks for all. Check it, or explain it.`,
  "training-funds-too-low": ({ school, share, limit, document }) =>
    `${school}: teacher training takes ${percent(share)} of the budget for public funds; ${document} asks for ${percent(limit)}. Check it, or explain it.`,
  "total-differs": ({ field, label, total, sum }) =>
    `Row "${label}" has ${figure(total)} for ${fields[field]}, but the schools add up to ${figure(sum)}. Check for a school left out or a formula's range.`,
};

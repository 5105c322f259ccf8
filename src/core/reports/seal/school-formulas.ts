import { stagePupilFields, type StageWeights } from "./stage-weights";
import type { SealCells } from "./seal-cells";
import type { SealLayout } from "./seal-layout";
import type { Stage } from "../../stage";

const stages = ["primary", "junior", "senior"] as const;

/** The position, from 1, of the sealed school that stands in a row now; 0 when it is none of them. */
export function matchFormula(cells: SealCells, row: number): string {
  return `IFERROR(MATCH(${cells.helper("current", row)},${cells.helperColumn("sealed")},0),0)`;
}

/** The pupils a school can be divided and weighted by; blank where there are none. */
export function pupilsFormula(cells: SealCells, row: number): string {
  const pupils = cells.figure("pupils", row)!;
  return `IF(ISNUMBER(${pupils}),IF(AND(${pupils}>=1,${pupils}<=1000000000000),${pupils},""),"")`;
}

/** Whether a school takes part: 1, 0, or 2 where that cannot be told. */
export function takesPartFormula(cells: SealCells, row: number, below: number): string {
  const known = cells.helper("pupils", row);
  const small = `AND(ISNUMBER(${known}),N(${known})<${below})`;
  const kinds = `0,1,2,IF(${small},0,1),IF(${small},2,1)`;
  return `IF(${cells.helper("match", row)}=0,2,CHOOSE(${cells.sealed("participation", row)}+1,${kinds}))`;
}

/** The share of a school's rooms, grounds and equipment that counts for a stage; blank where it cannot be told. */
export function stageShareFormula(
  cells: SealCells,
  { stageWeights }: SealLayout,
  row: number,
  stage: Stage,
): string {
  const weight = (each: keyof StageWeights) => cells.constant(stageWeights! + stages.indexOf(each), row);
  const pupils = (each: keyof StageWeights) => cells.figure(stagePupilFields[each], row);
  const usable = (cell: string) => `AND(ISNUMBER(${cell}),N(${cell})>=0,N(${cell})<=1000000000000)`;
  const lacking = stages.map((each) => {
    const cell = pupils(each);
    return cell === null ? `${weight(each)}>0` : `AND(${weight(each)}>0,NOT(${usable(cell)}))`;
  });
  const own = pupils(stage);
  const weighted = (each: keyof StageWeights) => {
    const cell = pupils(each);
    return cell === null ? "0" : `N(${cell})*${weight(each)}`;
  };
  const all = stages.map(weighted).join("+");
  const none = own === null ? "TRUE" : `N(${own})=0`;
  const divided = `IF(OR(${lacking.join(",")},${none}),"",${weighted(stage)}/(${all}))`;
  const match = cells.helper("match", row);
  return `IF(${match}=0,"",IF(${weight(stage)}=0,1,${divided}))`;
}

import { anhui2018 } from "./anhui-2018";
import { cn2012 } from "./cn-2012";
import { cn2012Monitoring } from "./cn-2012-monitoring";
import { cn2017 } from "./cn-2017";
import { fujian } from "./fujian";
import { guangdong2013 } from "./guangdong-2013";
import { guizhou } from "./guizhou";
import { hebei } from "./hebei";
import { henan2012 } from "./henan-2012";
import { jiangsu } from "./jiangsu";
import { shandong } from "./shandong";
import type { ThresholdPack } from "./threshold-pack";

/** The standards that ship with the product, in the order they are offered. */
export const packs: readonly ThresholdPack[] = [
  ...[cn2017, cn2012, cn2012Monitoring],
  ...[hebei, anhui2018, guizhou, henan2012, shandong, guangdong2013, jiangsu, fujian],
];

/** Returns the standard with this id; `undefined` when none ships. */
export function findPack(id: string): ThresholdPack | undefined {
  return packs.find((pack) => pack.id === id);
}

import { cn2012 } from "./cn-2012";
import { extendPack } from "./resolve-pack";
import type { ThresholdPack } from "./threshold-pack";

/** The same eight coefficients under the lower ceilings of monitoring before an application. */
export const cn2012Monitoring: ThresholdPack = extendPack(cn2012, {
  extends: "cn-2012",
  id: "cn-2012-monitoring",
  title: {
    "zh-CN": "义务教育基本均衡年度监测：三年内拟申报优质均衡的县（河南 2022）",
    en: "Yearly monitoring of basic balance: counties to apply for quality balance within three years (Henan 2022)",
  },
  citation: {
    documentNumber: "河南省 2022 年义务教育均衡发展年度监测（文号未核实）",
    locator: "条款未核实",
    address: "http://www.chinapolicy.net/bencandy.php?fid-77-id-94418-page-1.htm",
    otherAddresses: ["http://hunan.baitongwang.com/qinziyou/2023/0329/324.html"],
    transcription: "unverified",
  },
  balance: {
    rule: "mean",
    indicators: cn2012.balance?.indicators ?? [],
    ceiling: { primary: 0.6, junior: 0.5 },
    inclusive: true,
  },
});

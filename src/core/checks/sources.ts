import type { CheckSource } from "./check";

/** 教督〔2017〕6号, by article. */
export const resources: CheckSource = {
  document: "教督〔2017〕6号，第六条",
  address: "https://360docs.net/doc/0319024064.html",
};
export const guarantees: CheckSource = {
  document: "教督〔2017〕6号，第七条",
  address: "https://360docs.net/doc/0319024064.html",
};
export const quality: CheckSource = {
  document: "教督〔2017〕6号，第八条",
  address: "https://baiwen6.com/article/331092.html",
};

/** The rule on school codes. */
export const schoolCodes: CheckSource = {
  document: "教育部《学校（机构）代码管理办法》（2010-07-26）",
  address: "https://m.doczj.com/doc/6d15288673.html",
};

/** The codes of town and country. */
export const locationCodes: CheckSource = {
  document: "国函〔2008〕60号；国统字〔2009〕91号",
  address: "http://hedong.gov.cn/info/11192/140271.htm",
};

/** The division of schools with several stages. */
export const stageDivision: CheckSource = {
  document: "义务教育均衡发展县级表填报说明（2015-06-11）",
  address: "https://www.dyhzdl.cn/k/doc/da4bfb8403d8ce2f0166234d.html",
};

/** Cross-field checks of education statistics. */
export const crossChecks: CheckSource = {
  document: "教育事业统计数据表间、表内校验关系",
  address: "https://m.wnwk.com/doc/849453.html",
};

/** The national basic quota of public funds. */
export const publicFunds: CheckSource = {
  document: "教督〔2017〕6号，第七条；城乡义务教育学校生均公用经费基准定额（2023）",
  address: "http://m.njpanjin.com/cn/Instant/municipal/202403/t20240304_7582731.html",
};

/** The goals for oversized classes. */
export const classSizes: CheckSource = {
  document: "国发〔2016〕40号",
  address: "https://news.sohu.com/20160711/n458738333.shtml",
};

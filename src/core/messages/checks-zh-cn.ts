import type { Messages } from "./messages";

/** Every rule in Chinese: what it is called, and why it is there. */
export const checksZhCn: Messages["checks"] = {
  "names-present": {
    title: "学校名称齐全",
    rationale: "没有校名的一行数据无法归到任何学校，漏掉它会使全县数据不完整。",
  },
  "names-unique": { title: "学校名称不重复", rationale: "同一所学校填了两行，会被重复计算。" },
  "names-not-numbers": { title: "学校名称不是数字", rationale: "把序号列当成校名列，是导出表常见的错位。" },
  "codes-present": { title: "标识码齐全", rationale: "没有标识码，跨年度、跨表核对只能靠校名，而校名会变。" },
  "codes-well-formed": {
    title: "标识码合规",
    rationale: "位数不对或被存成科学计数法的标识码，无法与学校库对应。",
  },
  "codes-unique": { title: "标识码不重复", rationale: "一码一校、永不重用，重复说明有一处填错。" },
  "codes-of-one-province": {
    title: "省级码一致",
    rationale: "同一县的学校省级码应当相同，不同的多半是抄错。",
  },
  "codes-match-types": {
    title: "标识码与类型相符",
    rationale: "标识码前两位是类别，与办学类型不符时必有一处有误。",
  },
  "types-known": { title: "办学类型可识别", rationale: "类型决定学校参加哪个学段、是否不计入。" },
  "types-of-stage": { title: "类型属于本学段", rationale: "别的学段的学校混入，会改变全县差异系数。" },
  "types-match-names": {
    title: "类型与校名相符",
    rationale: "校名写明教学点或一贯制而类型不同，会影响是否计入和如何拆分。",
  },
  "exclusion-decided": {
    title: "能确定是否计入",
    rationale: "不足 50 人又没有类型的学校，无法确定是否为不计入的教学点。",
  },
  "ownership-known": { title: "办别可识别", rationale: "有的标准不计民办学校，计入与否会改变结果。" },
  "section-figures": {
    title: "一贯制学校填本学段数据",
    rationale: "一贯制学校不拆分而整校计入，是常见的错误。",
  },
  "locations-known": { title: "城乡分类可识别", rationale: "部分标准按城乡分类规定不同的标准值。" },
  "addresses-long-enough": { title: "地址写全", rationale: "过短的地址说明是随意填写的。" },
  "places-unique": { title: "经纬度不重复", rationale: "两所学校不会在同一点上，多半是复制而来。" },
  "places-in-country": { title: "经纬度在国内", rationale: "经度和纬度填反，地图上就找不到学校。" },
  "built-years-possible": { title: "建校时间合理", rationale: "建校时间决定部分标准值和放宽口径是否适用。" },
  "values-without-errors": { title: "单元格没有错误值", rationale: "公式错误会一路传到合计。" },
  "values-are-numbers": { title: "数据是数字", rationale: "带单位或文字的单元格无法参加计算。" },
  "numbers-not-text": { title: "数字不以文本存放", rationale: "表内求和会悄悄漏掉文本格式的数字。" },
  "values-present": {
    title: "数据不缺项",
    rationale: "空白不等于 0：把空白当 0，或者漏掉该校，都会得出错误的结论。",
  },
  "missing-codes-understood": {
    title: "缺失代码有说明",
    rationale: "标明缺失的数据不是 0，也不能当作达标。",
  },
  "flags-understood": { title: "是否项填是或否", rationale: "这些项目决定放宽口径是否适用。" },
  "values-not-negative": { title: "数据不为负", rationale: "数量、面积和金额都不会小于 0。" },
  "values-plausible": { title: "数据不超出可能范围", rationale: "错列的代码或合计数混入，会左右整个结果。" },
  "counts-whole": { title: "人数和间数是整数", rationale: "出现小数，往往是把比值填进了数量列。" },
  "rates-within-one": { title: "比率不超过 100%", rationale: "百分数和小数混用，会差一百倍。" },
  "pupils-positive": { title: "学生数大于 0", rationale: "生均指标以学生数为分母。" },
  "rows-not-copied": {
    title: "没有复制未改的行",
    rationale: "两所学校各项数据完全相同，几乎总是复制后忘了修改。",
  },
  "parts-within-whole": {
    title: "部分不大于整体",
    rationale: "骨干教师多于专任教师之类，两个数必有一个不对。",
  },
  "buildings-within-parts": {
    title: "各类校舍不超过总面积",
    rationale: "分项相加超过总面积，说明有重复计算。",
  },
  "subject-teachers-add-up": {
    title: "体艺教师分科合计相符",
    rationale: "分科人数与合计不符，指标三就没有依据。",
  },
  "arts-room-bins-add-up": { title: "音美教室分组合计相符", rationale: "按面积分组的间数不会多于总间数。" },
  "sports-area-adds-up": {
    title: "体育场馆面积合计相符",
    rationale: "室内体育用房漏计或重计，是场馆面积最常见的错误。",
  },
  "net-area-agrees": {
    title: "扣减后的用房面积相符",
    rationale: "室内体育用房应从教学用房中扣除并计入场馆，只计一次。",
  },
  "class-bins-add-up": { title: "班额分组合计等于班级数", rationale: "教基报表第一列等于各组之和。" },
  "pupils-fit-bins": { title: "学生数与班额分组相符", rationale: "学生数必须落在各组上下限所允许的范围内。" },
  "largest-class-fits-bins": { title: "最大班额与分组相符", rationale: "最大班额应落在最高一个有班的组内。" },
  "largest-class-fits-average": { title: "最大班额不小于平均", rationale: "最大的班不可能小于平均班额。" },
  "classes-have-pupils": { title: "班级与学生相符", rationale: "有学生就有班级，班级不会多于学生。" },
  "schools-have-teachers": {
    title: "有学生就有教师",
    rationale: "专任教师为 0 会拉大差异系数，应先确认属实。",
  },
  "streams-fit-classes": { title: "轨数不多于班级数", rationale: "轨数是一个年级的班数，不会多于全校班数。" },
  "stage-pupils-add-up": {
    title: "各学段都有学生",
    rationale: "一贯制学校某学段学生为 0，会把全部用房算到另一学段。",
  },
  "new-pupils-match-first-grade": { title: "招生数等于起始年级人数", rationale: "统计报表的基本校验关系。" },
  "graduates-match-retention": {
    title: "巩固率与毕业、入学人数相符",
    rationale: "巩固率有两种口径，与两种都不符的多半算错。",
  },
  "flags-match-years": {
    title: "建成年限与建校时间相符",
    rationale: "放宽口径依据建成年限，矛盾时不能适用。",
  },
  "lab-flag-has-equipment": { title: "仪器达标须有设备值", rationale: "统计报表的基本校验关系。" },
  "training-within-funds": {
    title: "培训经费不超过公用经费",
    rationale: "培训经费从公用经费中安排，超过说明单位或数字有误。",
  },
  "totals-match": { title: "合计等于各校之和", rationale: "合计不符，说明漏了学校或公式范围不对。" },
  "subtotals-match": { title: "小计等于其上各校之和", rationale: "小计不符，说明漏了学校或公式范围不对。" },
  "equipment-unit": { title: "设备值单位正确", rationale: "表格以万元计，标准以元计，混用相差一万倍。" },
  "funds-unit": { title: "经费单位正确", rationale: "元和万元混用，生均经费相差一万倍。" },
  "areas-per-pupil-possible": {
    title: "生均面积合理",
    rationale: "亩与平方米混用、多写一位，都会使生均面积离谱。",
  },
  "books-per-pupil-possible": { title: "生均图书合理", rationale: "册与万册混用，生均图书会离谱。" },
  "pupils-per-teacher-possible": {
    title: "生师比合理",
    rationale: "学生数或教师数错列时，生师比最先露出破绽。",
  },
  "county-outliers": {
    title: "与全县其他学校相比不悬殊",
    rationale: "用中位数和绝对离差比较，少数极端值不会掩盖自己。",
  },
  "zero-resources": { title: "零值已确认", rationale: "0 要照实参加计算；剔除零值学校会人为缩小差异。" },
  "last-year-schools-kept": {
    title: "与上年学校名单一致",
    rationale: "漏报的学校往往是薄弱学校，漏掉会使结果偏好。",
  },
  "last-year-outliers": {
    title: "与上年相比无异常变动",
    rationale: "逐校逐项与上年比对，是教育统计的通行做法。",
  },
  "last-year-areas-kept": {
    title: "面积没有明显减少",
    rationale: "土地和校舍很少减少，减少多半是填错或口径改变。",
  },
  "last-year-types-kept": {
    title: "办学类型和标识码没有改变",
    rationale: "类别改变才换新码，码与类型变化不一致需要说明。",
  },
  "health-checks-fit-last-year": { title: "体检人数与上年学生数相符", rationale: "统计报表的跨年校验关系。" },
  "classes-within-limit": {
    title: "班额不超过标准",
    rationale: "小学 45 人、初中 50 人是对每一个班的要求，平均数证明不了。",
  },
  "schools-within-limit": { title: "学校规模不超过标准", rationale: "规模过大的学校需要说明和规划。" },
  "arts-rooms-enough": {
    title: "音美教室数量足够",
    rationale: "每 12 个班级须有音乐、美术专用教室各 1 间以上。",
  },
  "arts-rooms-large-enough": { title: "音美教室面积足够", rationale: "面积不足的教室不算专用教室。" },
  "teachers-all-certified": { title: "专任教师全部持证", rationale: "教师资格证上岗率要求为 100%。" },
  "teachers-all-trained": {
    title: "教师培训学时全部完成",
    rationale: "5 年 360 学时培训完成率要求为 100%。",
  },
  "training-funds-enough": {
    title: "培训经费比例足够",
    rationale: "教师培训经费不低于公用经费预算总额的 5%。",
  },
  "small-schools-funded": {
    title: "小规模学校按 100 人核定经费",
    rationale: "不足 100 人的村小和教学点按 100 人核定公用经费。",
  },
  "public-funds-enough": {
    title: "生均公用经费达到基准",
    rationale: "低于基准定额说明经费未足额安排或单位有误。",
  },
  "no-dangerous-buildings": { title: "没有危房", rationale: "危房是否计入教学用房、如何处置，需要说明。" },
  "streams-within-limit": { title: "轨数不超过 20", rationale: "统计报表的基本校验关系。" },
  "rotation-enough": { title: "交流轮岗比例足够", rationale: "每年交流轮岗教师不低于符合条件教师的 10%。" },
  "rotation-backbone-enough": {
    title: "交流轮岗中骨干比例足够",
    rationale: "骨干教师不低于交流轮岗教师总数的 20%。",
  },
  "zone-pupils-enough": {
    title: "就近划片入学比例足够",
    rationale: "城区和镇区公办小学 100%、初中 95% 就近划片入学。",
  },
  "retention-enough": { title: "初中巩固率足够", rationale: "初中三年巩固率要求达到 95%。" },
  "oversized-classes-few": {
    title: "大班额得到控制",
    rationale: "56 人及以上、66 人及以上班级的比例有全国目标。",
  },
};

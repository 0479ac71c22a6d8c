/** What there is to be none of: 零投诉, 零事故. Other words with 零 (零星, 零散, 零距离) are no number. */
export const zeroWords =
  '事故 投诉 上访 信访 伤亡 死亡 失误 差错 违规 违纪 违法 感染 发生 拖欠 污染 排放 缺陷 故障 火灾 案件 举报 腐败 泄漏 泄露 泄密 舆情 ' +
  '新增 增长 纠纷 延误 逾期 辍学 返贫 欠薪 扩散 报告 复发 反弹 障碍';

/** Words that may stand before a point in time and change nothing of it. */
export const wordsBeforePeriod =
  '于 在 已于 已在 自 从 至 到 截至 截止 截止到 截止至 截至到 力争 确保 争取 预计 计划 应于 须于 需于 定于 不晚于 不迟于 不超过 ' +
  '全部 项目 工程 任务 工作 资金 采购 验收 招标 建设 合同 完成 完工 竣工 时间 期限 日期 时限 为 是 : , ， 、 ( ≤ < = 均 已';

/** Words that may stand behind a point in time and change nothing of it: what was done by then. */
export const wordsAfterPeriod =
  '前 之前 以前 底前 内 之内 以内 期间 底 末 止 为止 起 开始 完成 达成 到位 竣工 完工 验收 交付 投入使用 使用 投入 结束 实施 开展 ' +
  '启动 开工 发放 支付 支出 拨付 下达 建成 上线 运行 投产 召开 举办 执行 完毕 已 全部 全面 全年 均 并 项目 工程 工作 任务 采购 建设 ' +
  '招标 合同 签订 资金 按时 按期 及时 如期 顺利 通过 初验 终验 年度 目标 预期 ) , ， 、 。';

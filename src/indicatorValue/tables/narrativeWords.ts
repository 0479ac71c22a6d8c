/** Names with digits in them: hot lines, papers, generations. Their digits are no quantity. */
export const namedNumbers = '12345 12315 12350 12328 12333 12319 12320 12355 12371 12388 110 119 120 122'.split(' ');

/** Verbs that stand before the noun in a clause: 年度编发周报52期 counts 周报. */
export const verbsBeforeNoun =
  '设置 设立 配备 编发 编制 编写 编印 编辑 下发 印发 发放 发布 发出 拟写 协助编写 协助 撰写 完成 签收 办理 受理 ' +
  '开展 组织 举办 召开 实施 新建 改建 扩建 ' +
  '建设 建成 改造 修建 新增 增加 购置 采购 购买 更新 维修 维护 养护 检查 巡查 检测 监测 抽检 抽查 抽取 培训 培养 救助 资助 补助 补贴 服务 ' +
  '惠及 覆盖 移送 汇总 报送 提供 处理 处置 整改 查处 拆除 清理 种植 绿化 硬化 铺设 安装 印制 制作 收集 回访 保障 解决 ' +
  '落实 推进 聘用 招聘 引进 安排 安置 支持 扶持 奖励 慰问 走访 接待 接受';

/** Nouns too general to stand alone: 培训人员 stays whole although 培训 is a verb. */
export const generalNouns = '人员 人数 人次 次数 数量 个数 对象 费用 金额 面积 里程 比例 项目 工作 活动 任务'.split(
  ' ',
);

/** Words before a noun that never name what is counted themselves. */
export const fillers =
  '设 共 共计 累计 合计 总计 年度 全年 每年 每月 每周 每季度 每日 每天 本年度 当年 各 已 对 向 从 将 在 为 按 按照 由 与 和 及 并 其中 通过 ' +
  '存在 涉及 拟 计划 预计 实际 目标 达 达到 约 不低于 不少于 不超过 超过 至少';

/** Words that stand between a noun and its number: 清单各365期, 人数达到98人. */
export const wordsBehindNoun =
  '各 共 共计 为 是 达 达到 达成 约 有 近 超 超过 不低于 不少于 不超过 至少 均 计 累计 合计 分别 分别为 中 抽取 已达 已 了 达到了 控制在 大于 小于 低于 高于';

/** Verbs that end the noun behind a unit: 6类行业主管问题进行统计分析 counts 行业主管问题. */
export const wordsEndingNoun =
  '进行 负责 开展 完成 达成 实施 予以 给予 得到 已 未 均 全部 用于 并 及时 按 通过 达到 为 的 和 及 与 等 在 对 向 由 或 大于 小于 高于 低于';

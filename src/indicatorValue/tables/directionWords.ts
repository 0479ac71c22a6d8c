import type { Direction } from '../indicatorValue';

/**
 * Which way is better, by the words in an indicator's name. The word that ends last in the name decides (its head
 * noun: 投诉处理率 is about handling, 事故发生率 about happening); of words that end together, the longest. A word of
 * kind `act` says that something is done about a harm: a harm is then to be handled often, before it or behind it. One
 * of kind `care` says so only behind the harm: 故障维修 is repairing, 维修投诉 is complaining.
 */
export interface DirectionWord {
  readonly direction: Direction;
  readonly kind: 'harm' | 'cost' | 'time' | 'gain' | 'act' | 'care';
}

function words(direction: Direction, kind: DirectionWord['kind'], list: string): (readonly [string, DirectionWord])[] {
  return list.split(' ').map((word) => [word, { direction, kind }] as const);
}

export const directionWords: readonly (readonly [string, DirectionWord])[] = [
  // what nobody wants more of
  ...words(
    'lower',
    'harm',
    '事故 事故率 事故数 事故起数 事故发生率 伤亡 伤亡率 伤亡人数 死亡 死亡率 病死率 致死率 亡人 受伤 致残率 投诉 投诉率 投诉数 投诉量 信访 上访 上访率 信访率 ' +
      '重复信访率 越级上访 举报 纠纷 矛盾 案件 案发率 发案率 犯罪 犯罪率 违法 违法率 违规 违规率 违纪 违约率 违约 舆情 负面舆情 群体性事件 突发事件 火灾 火灾率 灾害 ' +
      '受灾率 成灾率 受害率 损失 损失率 损毁率 损耗率 损坏率 破损率 漏损率 产销差率 线损率 污染 污染率 污染物 超标率 超标 发生率 发病率 患病率 感染率 流行率 ' +
      '复发率 并发症 传染率 疫情 流失率 流失 辍学率 辍学 失业率 失业 返贫率 返贫 致贫 贫困发生率 差错率 差错 错误率 错误 失误率 故障率 故障 缺陷率 缺陷 ' +
      '不合格率 不合格 不达标率 不良率 不满意率 不及格率 不通过率 未完成率 未达标率 未就业率 退货率 退款率 返工率 废品率 次品率 空置率 闲置率 闲置 结余率 结余 结转率 ' +
      '结转结余率 逾期率 逾期 超期率 超期 延误率 延误 拖欠率 拖欠 欠款 欠费率 坏账率 不良贷款率 代偿率 负债率 债务率 偏差率 偏离率 偏离度 误差率 误差 浪费率 ' +
      '浪费 拥堵 拥堵率 拥堵指数 缺勤率 离职率 脱落率 漏报率 误报率 瞒报率 漏检率 查重率 抛荒率 撂荒率 退化率 流失面积 空驶率 中断率 中断次数 停机时间 停电时间 ' +
      '宕机 宕机时间 泄漏 泄露 泄密 漏洞数 隐患 隐患数 病害率 病虫害 虫株率 枯死率 破案成本 负担率 断供 断流 排放 排放量 排放强度 碳排放 能耗 能耗强度 水耗 电耗 ' +
      '油耗 煤耗 物耗 耗电量 用水量 用电量 能源消耗 消耗量 浓度 噪声 噪音 PM2.5 PM10 COD 化学需氧量 氨氮 劣五类 劣V类 细颗粒物 死淘率 淘汰率 差评率 差评 ' +
      '负面影响 不良影响 不良事件 不良反应率 退学率 拒付率 违章 违章率 重复率 副作用',
  ),
  // money that is to be kept down
  ...words(
    'lower',
    'cost',
    '成本 总成本 单位成本 人均成本 平均成本 运行成本 造价 单价 费用 费用率 经费控制 支出控制 预算控制数 控制额 成本控制数 概算 三公经费 公用经费 ' +
      '超支率 超支 超概率 超预算率 支出总额 总支出 总投资 投资额 采购价 采购价格 收费标准 管理费率 手续费率',
  ),
  // time that is to be kept short
  ...words(
    'lower',
    'time',
    '响应时间 响应时长 处理时间 处理时长 处置时间 办理时间 办理时限 办结时间 办结时限 审批时间 审批时限 等待时间 等候时间 排队时间 到达时间 出警时间 用时 耗时 ' +
      '平均住院日 住院天数 工期 周期 修复时间 恢复时间 拨付时限 发放时限 完成时限 办理天数',
  ),
  // what more is better of, also where a harm stands before it
  ...words(
    'higher',
    'gain',
    '率 度 满意度 满意率 知晓率 覆盖率 完成率 及时率 到位率 合格率 达标率 优良率 控制率 规范管理率 管理率 有效率 处理率 处置率 办结率 办理率 回复率 回访率 答复率 ' +
      '整改率 修复率 治愈率 救治率 救助率 防治率 防控率 治理率 查处率 破案率 结案率 化解率 调处率 调解率 处置及时率 排查率 检出率 报告率 上报率 受理率 赔付率 理赔率 ' +
      '参保率 预警率 监测率 下降率 降低率 减少率 减排率 压减率 压降率 降幅 降低幅度 下降幅度 减少量 减排量 削减量 压减量 下降量 节约率 节约额 节约量 节支率 节能率 ' +
      '节省率 节水率 资金节约率 成本节约率 成本降低率 成本控制率 增长率 增长 增幅 利用率 入住率 出租率 就业率 入学率 巩固率 存活率 成活率 保存率 使用年限 服务年限 ' +
      '使用寿命 寿命 质保期 保修期 保存期 持续时间 持续期 开放时间 开放天数 运行时间 运行天数 无故障时间 无故障运行时间 平均无故障时间 无事故 零事故 零投诉 无投诉 ' +
      '补助标准 补贴标准 救助标准 供养标准 低保标准 保障标准 资助标准 发放标准 奖励标准 待遇标准 生活标准 补偿标准 优良天数 降低 下降 减少 节约 节省 减排 压减 挽回损失 ' +
      '避免损失 减少损失 降低成本',
  ),
  // something done about a harm
  ...words(
    'higher',
    'act',
    '处理 处置 办理 受理 办结 查处 整改 化解 调处 调解 防治 防控 防范 治理 整治 排查 消除 扑救 救援 救助 演练 培训 宣传 教育 监测 检测 预警 侦破 破获 打击 ' +
      '审理 审结 执结 结案 修复 救治 治疗 评估 评审 评查 评价 应急 清理 清除 回访 响应 解决 答复 回复 拦截 挽回 监管 巡查 检查 ' +
      '拆除 取缔 关停 查扣 收缴 追缴 追讨 追回 排除 抢修 遏制 制止 纠正 劝返 清欠 清偿 偿还 阻断 筛查 帮扶 抚恤 慰问',
  ),
  // something done for those it befell, or about what it left
  ...words(
    'higher',
    'care',
    '维修 维护 检修 修缮 修理 更换 改造 清运 赔偿 补偿 补助 补贴 发放 安置 盘活 预防 普查 调查 统计 分析 研究 鉴定 认定 保险 保险金 关爱 服务 保障 监督 执法 检验',
  ),
];

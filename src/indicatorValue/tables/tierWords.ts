/** How far words say that something was reached. */
export type Tier = 'met' | 'partly' | 'missed' | 'other';

/**
 * Words that are a whole answer. Grades (优 良 中 低 差) follow the scale of the provincial forms; the three
 * tiers and their names are those of 财预〔2020〕10号.
 */
export const wholeAnswers: ReadonlyMap<string, Tier> = new Map<string, Tier>([
  ...answers(
    'met',
    '优 优秀 好 很好 是 有 达标 合格 通过 满意 非常满意 很满意 十分满意 已 √ ✓ ✔ ☑ TRUE true 对 属实 一致 及格 符合 符合要求 符合标准',
  ),
  ...answers(
    'partly',
    '良 良好 较好 中 中等 一般 较满意 比较满意 基本满意 基本合格 基本达标 进行中 推进中 实施中 建设中 在建 正在进行 正在实施 正在推进',
  ),
  ...answers(
    'missed',
    '低 差 较差 很差 否 没有 不合格 不达标 未达标 不通过 未通过 未验收 不满意 很不满意 不太满意 不及格 不符合 不符合要求 不一致 FALSE false ✗ ✘ 未 无效 不合规',
  ),
]);

/** Scales to choose from, printed in place of an answer: nothing has been chosen. */
export const gradeScales: ReadonlySet<string> = new Set(
  '优良中低差 优良中差 优良差 优秀良好中等较差 好较好一般较差 优良合格不合格 高中低 达成部分达成未达成'.split(' '),
);

/** Parts of a phrase such as 已全部按期完成年度绩效目标; a phrase is read only when nothing is left over. */
export const phraseParts: readonly (readonly [string, 'core' | 'part' | 'basic' | 'not' | 'filler'])[] = [
  ...parts(
    'core',
    '达成 完成 实现 达到 达标 达 兑现 落实 落实到位 到位 完工 竣工 建成 交付 通过验收 验收合格 验收通过 投入使用 执行 开展 实施',
  ),
  ...parts(
    'part',
    '部分 大部分 大部 未全部 未完全 未能全部 未能完全 没有全部 没有完全 尚未全部 并具有一定效果 具有一定效果 且具有一定效果',
  ),
  ...parts('basic', '基本 全部或基本 大体'),
  ...parts('not', '未 未能 没有 没 尚未 还未 均未 暂未 未按时 未按期 未及时 且效果较差 效果较差 并效果较差 无法 不能'),
  ...parts(
    'filler',
    '已 已经 均 都 全 全部 全面 圆满 顺利 如期 按期 按时 及时 准时 按计划 按要求 按规定 按进度 按序时进度 按标准 按照计划 严格 有效 ' +
      '提前 超额 高质量 保质保量 在规定时间内 规定时间内 在计划时间内 在规定期限内 在期限内 在时限内 在项目计划完成时间内 计划时间内 年内 当年 本年 ' +
      '预期 年度 年初 全年 设定 既定 绩效 目标 指标 任务 目标任务 工作任务 年度任务 工作 计划 要求 标准 效果 预期效果 的 了 各项 ' +
      '项目 建设 采购 验收 支付 拨付 发放 资金 进度 目标值 指标值 全年任务 目标要求 ， , 。 、 ;',
  ),
];

function answers(tier: Tier, words: string): (readonly [string, Tier])[] {
  return words.split(' ').map((word) => [word, tier] as const);
}

function parts<T extends string>(role: T, words: string): (readonly [string, T])[] {
  return words.split(' ').map((word) => [word, role] as const);
}

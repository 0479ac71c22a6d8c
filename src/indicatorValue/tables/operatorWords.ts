import type { Operator } from '../indicatorValue';

/** What a word or sign before or behind a number says of it. */
export interface OperatorWord {
  readonly operator: Operator;
  /** A weak word gives way to a clearer one: 控制在95%以上 is ≥, 达到5%以下 is ≤. */
  readonly weak: boolean;
}

function entries(operator: Operator, words: string, weak = false): (readonly [string, OperatorWord])[] {
  return words.split(' ').map((word) => [word, { operator, weak }] as const);
}

/** How each operator is written where this program writes one. */
export const writtenOperators: Readonly<Record<Operator, string>> = {
  '>=': '≥',
  '>': '>',
  '=': '=',
  '<=': '≤',
  '<': '<',
  '~': '约',
};

/** Signs, alone or run together (`≥≥`, `>=`, `=>`); each sign says its own part. */
export const operatorSigns: ReadonlyMap<string, readonly ('greater' | 'less' | 'equal' | 'about')[]> = new Map([
  ['≥', ['greater', 'equal']],
  ['≤', ['less', 'equal']],
  ['>', ['greater']],
  ['<', ['less']],
  ['〉', ['greater']],
  ['》', ['greater']],
  ['〈', ['less']],
  ['《', ['less']],
  ['=', ['equal']],
  ['≈', ['about']],
  ['~', ['about']],
]);

/** Words before the number. 以上, 以下, 以内 include the number, 超过 and 不足 do not (民法典第一千二百五十九条). */
export const operatorWordsBefore: readonly (readonly [string, OperatorWord])[] = [
  ...entries(
    '>=',
    '不低于 不少于 不小于 不下于 不得低于 不得少于 不得小于 不能低于 不能少于 不能小于 不应低于 不应少于 应不低于 应不少于 未低于 未少于 ' +
      '大于等于 大于或等于 大于或者等于 高于等于 高于或等于 高于或者等于 多于等于 多于或等于 至少 最少 最低 起码 下限',
  ),
  ...entries('>=', '达到 达到了 达', true),
  ...entries('>', '大于 高于 多于 超过 超过了 超出 超 突破 不止 逾'),
  ...entries(
    '<=',
    '不高于 不超过 不超出 不超 不大于 不多于 不突破 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 不应超过 不应高于 ' +
      '未超过 未超出 未超 未突破 未高于 没有超过 没超过 小于等于 小于或等于 小于或者等于 低于等于 低于或等于 低于或者等于 少于等于 少于或等于 ' +
      '最多 最高 至多 上限',
  ),
  ...entries('<=', '控制在 控制到 压减到 压减至 压缩到 压缩至', true),
  ...entries('<', '小于 低于 少于 不足 不到 不满'),
  ...entries('=', '等于'),
  ...entries('~', '约 约为 约占 约有 约合 约计 约等于 大约 大约为 大约有 大概 大致 近 将近 接近'),
];

/** Words behind the number and its unit. */
export const operatorWordsAfter: readonly (readonly [string, OperatorWord])[] = [
  ...entries('>=', '以上 及以上 或以上 及其以上 (含)以上 (及)以上 以上(含) 之上 +'),
  ...entries('<=', '以下 及以下 或以下 及其以下 (含)以下 以下(含) 以内 以内(含) (含)以内 之内 内 之下 为限 封顶'),
  ...entries('>', '以外'),
  ...entries('~', '左右 上下'),
];

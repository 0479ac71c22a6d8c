import type { Comparison, IndicatorValue, ReadingReason } from './indicatorValue';
import { reason } from './reason';

type TierValue = Extract<IndicatorValue, { kind: 'tier' }>;

/** Grades of one scale from best to worst; a target may name any of them. */
const scales: readonly (readonly string[])[] = [
  ['优秀', '良好', '中等', '较差'],
  ['优', '良', '中', '差'],
  ['优', '良', '中', '低', '差'],
  ['好', '较好', '一般', '较差', '差'],
  ['高', '中', '低'],
  ['优秀', '优良', '合格'],
  ['优秀', '良好', '合格'],
  ['优', '良', '合格'],
  ['合格', '基本合格'],
  ['非常满意', '满意', '基本满意'],
  ['很满意', '满意', '较满意'],
];

/** An answer in words to a target in words: the tier the answer names, measured on the target's grade where both are grades of one scale. */
export function compareTiers(target: IndicatorValue, actual: TierValue, flags: readonly ReadingReason[]): Comparison {
  if (target.kind !== 'tier') return { kind: 'tier', tier: actual.tier, flags };
  if (target.word === actual.word) return { kind: 'tier', tier: target.tier === 'other' ? 'other' : 'met', flags };
  const steps = stepsBelow(target.word, actual.word);
  if (steps !== null) return { kind: 'tier', tier: steps <= 0 ? 'met' : steps === 1 ? 'partly' : 'missed', flags };
  const tier = isNo(target.word) ? oppositeOfNo(actual) : actual.tier;
  const differ = tier === 'other' ? [reason('wordsDiffer', { target: target.word, actual: actual.word })] : [];
  return { kind: 'tier', tier, flags: [...flags, ...differ] };
}

function stepsBelow(target: string, actual: string): number | null {
  for (const scale of scales) {
    const wanted = scale.indexOf(target);
    const reached = scale.indexOf(actual);
    if (wanted !== -1 && reached !== -1) return reached - wanted;
  }
  return null;
}

/** 否 and 无 as a target say that something is not to happen. */
function isNo(word: string): boolean {
  return word === '否' || word === '无' || word === '没有';
}

function oppositeOfNo(actual: TierValue): TierValue['tier'] {
  if (isNo(actual.word)) return 'met';
  return actual.word === '是' || actual.word === '有' ? 'missed' : actual.tier;
}

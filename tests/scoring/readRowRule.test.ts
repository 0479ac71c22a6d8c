import fc from 'fast-check';
import { readRowRule } from '../../src/scoring/readRowRule';
import type { RowRule, RuleAward, RuleLimb } from '../../src/scoring/rowRule';

const full: RuleAward = { kind: 'full' };
const points = (value: string): RuleAward => ({ kind: 'points', points: value });
const limit = (number: string | null, unit: string | null = '%') => ({ number, unit });

function limb(of: Partial<RuleLimb>): RuleLimb {
  return { from: null, includesFrom: false, to: null, includesTo: false, award: full, ...of };
}

function limits(limbs: RuleLimb[], more: Partial<Extract<RowRule, { kind: 'limits' }>> = {}): RowRule {
  return { kind: 'limits', ofCompletion: false, limbs, decrement: null, ...more };
}

const below = (step: string, of: string, unit: string | null = '%') =>
  ({ direction: 'below', step, unit, points: of }) as const;

test.each<[string, RowRule]>([
  ['90%以上得10分', limits([limb({ from: limit('0.9'), includesFrom: true, award: points('10') })])],
  ['90%及以上，得10分', limits([limb({ from: limit('0.9'), includesFrom: true, award: points('10') })])],
  ['90%（含）以上的，得满分', limits([limb({ from: limit('0.9'), includesFrom: true })])],
  ['使用率大于95%得满分', limits([limb({ from: limit('0.95') })])],
  ['≥95%得满分', limits([limb({ from: limit('0.95'), includesFrom: true })])],
  ['不低于95%，得满分。', limits([limb({ from: limit('0.95'), includesFrom: true })])],
  ['达到12次得5分', limits([limb({ from: limit('12', '次'), includesFrom: true, award: points('5') })])],
  ['低于60%不得分', limits([limb({ to: limit('0.6'), award: points('0') })])],
  ['60%以下不得分', limits([limb({ to: limit('0.6'), includesTo: true, award: points('0') })])],
  ['不超过3次得满分', limits([limb({ to: limit('3', '次'), includesTo: true })])],
  ['小于等于5天得2.5分', limits([limb({ to: limit('5', '天'), includesTo: true, award: points('2.5') })])],
  [
    '=100%得10分',
    limits([limb({ from: limit('1'), includesFrom: true, to: limit('1'), includesTo: true, award: points('10') })]),
  ],
  ['60%-80%得5分', limits([limb({ from: limit('0.6'), includesFrom: true, to: limit('0.8'), award: points('5') })])],
  [
    '80%—60%（含）得5分',
    limits([limb({ from: limit('0.6'), includesFrom: true, to: limit('0.8'), award: points('5') })]),
  ],
  [
    '60至80%（含）得5分',
    limits([limb({ from: limit('0.6'), to: limit('0.8'), includesTo: true, award: points('5') })]),
  ],
  ['50以上得8分', limits([limb({ from: limit('50', null), includesFrom: true, award: points('8') })])],
  ['万元以上得5分', { kind: 'unclear' }],
  ['完成率≥90%得满分', limits([limb({ from: limit('0.9'), includesFrom: true })], { ofCompletion: true })],
  [
    '90%以上得10分，每降5%扣1分',
    limits([limb({ from: limit('0.9'), includesFrom: true, award: points('10') })], { decrement: below('0.05', '1') }),
  ],
  [
    '90%以上得10分，每降低1个百分点扣0.5分，扣完为止',
    limits([limb({ from: limit('0.9'), includesFrom: true, award: points('10') })], {
      decrement: below('0.01', '0.5'),
    }),
  ],
  [
    '不超过5天得满分；每超过1天扣2分',
    limits([limb({ to: limit('5', '天'), includesTo: true })], {
      decrement: { direction: 'above', step: '1', unit: '天', points: '2' },
    }),
  ],
  [
    '达到目标值得满分，每低1%扣1分',
    limits([limb({ from: limit(null, null), includesFrom: true })], { decrement: below('0.01', '1') }),
  ],
  ['完成值达到年度指标值得满分', limits([limb({ from: limit(null, null), includesFrom: true })])],
  [
    '80%以上得10分；60%-80%得5分；60%以下不得分',
    limits([
      limb({ from: limit('0.8'), includesFrom: true, award: points('10') }),
      limb({ from: limit('0.6'), includesFrom: true, to: limit('0.8'), award: points('5') }),
      limb({ to: limit('0.6'), includesTo: true, award: points('0') }),
    ]),
  ],
  [
    '60%(含)-80%得5分',
    limits([limb({ from: limit('0.6'), includesFrom: true, to: limit('0.8'), award: points('5') })]),
  ],
  [
    '60%含-80%含得5分',
    limits([limb({ from: limit('0.6'), includesFrom: true, to: limit('0.8'), includesTo: true, award: points('5') })]),
  ],
  ['60%-80%含得5分', limits([limb({ from: limit('0.6'), to: limit('0.8'), includesTo: true, award: points('5') })])],
  ['80%(含)-60%得5分', limits([limb({ from: limit('0.6'), to: limit('0.8'), includesTo: true, award: points('5') })])],
  ['低于3‰得满分', limits([limb({ to: limit('0.003', '‰') })])],
  ['提高5百分点以上得满分', limits([limb({ from: limit('0.05'), includesFrom: true })])],
  ['90 %  以上\n得 10 分', limits([limb({ from: limit('0.9'), includesFrom: true, award: points('10') })])],
  [
    '90%以上得10分；；60%以下得零分',
    limits([
      limb({ from: limit('0.9'), includesFrom: true, award: points('10') }),
      limb({ to: limit('0.6'), includesTo: true, award: points('0') }),
    ]),
  ],
  [
    '不超过5天得满分，每增加1天扣1分',
    limits([limb({ to: limit('5', '天'), includesTo: true })], {
      decrement: { direction: 'above', step: '1', unit: '天', points: '1' },
    }),
  ],
  [
    '不少于5次得满分，每减少1次扣1分',
    limits([limb({ from: limit('5', '次'), includesFrom: true })], { decrement: below('1', '1', '次') }),
  ],
  ['按完成比例赋分', { kind: 'asPolicy' }],
  ['完成比例法', { kind: 'asPolicy' }],
  ['完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分', { kind: 'ratio' }],
  ['完成值达到指标值,记满分;未达到指标值,按B/A或A/B×该指标分值记分。', { kind: 'ratio' }],
])('%s', (text, rule) => {
  expect(readRowRule(text)).toEqual(rule);
});

test.each([
  '',
  '根据完成情况综合评定',
  '90%以上得10分，否则酌情扣分',
  '每降5%扣1分',
  '90%以上得10分，每降5%扣1分，每超5%扣1分',
  '80%以上得10分；60%以上得6分，每降5%扣1分',
  '80%以上得10分；60天以上得6分',
  '90%以上得10分，每降0%扣1分',
  '执行率*该指标分值，最高不得超过分值上限',
  '得满分',
  '90%以上10分',
  `90%以上得10分${'，扣完为止'.repeat(60)}`,
])('%s is left to a person', (text) => {
  expect(readRowRule(text)).toEqual({ kind: 'unclear' });
});

test('no text throws, and a long one takes no longer than a short one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '9',
          '0',
          '%',
          '以上',
          '得',
          '分',
          '每',
          '降',
          '扣',
          '，',
          '不',
          '大于',
          '等于',
          '-',
          '（含）',
          '率',
        ),
        { maxLength: 300 },
      ),
      (parts) => {
        expect(['limits', 'ratio', 'asPolicy', 'unclear']).toContain(readRowRule(parts.join('')).kind);
      },
    ),
  );
});

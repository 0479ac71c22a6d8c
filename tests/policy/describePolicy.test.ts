import { hasMessage } from '../../src/locales/message';
import { messageForSaying } from '../../src/locales/messageFor';
import { describePolicy } from '../../src/policy/describePolicy';
import { diffPolicies } from '../../src/policy/diffPolicies';
import { listPolicies } from '../../src/policy/listPolicies';
import { parameterKeys } from '../../src/policy/parameterValues';
import { policyAt } from '../../src/policy/policyAt';
import { policyYearFor } from '../../src/policy/policyYears';
import { withParameter } from '../../src/policy/withParameter';

const national = policyAt('cn-mof-2020', 2021);

function words(locale: 'zh-CN' | 'en', policy = national): readonly string[] {
  return describePolicy(policy).map((saying) => messageForSaying(locale, saying));
}

test('the national policy in plain words', () => {
  expect(words('zh-CN').slice(0, 8)).toEqual([
    '表中未写分值时，预算执行率占 10 分',
    '执行率以全年（调整后）预算数为基数',
    '执行率得分 = 执行率 × 分值',
    '执行率不分档',
    '执行率得分不超过分值',
    '执行率不取整',
    '预算为 0 时执行率为 0，得 0 分',
    '一级指标分值一般为：产出 50、效益 30、满意度 10',
  ]);
  expect(words('zh-CN')).toContain('定性指标：达成 80%–100%，部分达成 60%–80%，未达成 0%–60%');
  expect(words('zh-CN')).toContain('等级：优 ≥ 90、良 ≥ 80、中 ≥ 60、差 ≥ 0');
  expect(words('en')).toContain('From 30% above the target is far above');
});

test.each(listPolicies().map(({ id }) => id))('%s has words in both languages for all it says', (id) => {
  const policy = policyAt(id, policyYearFor(id, null));
  for (const locale of ['zh-CN', 'en'] as const) expect(words(locale, policy)).toHaveLength(parameterKeys.length);
});

test.each(parameterKeys)('%s has a name', (key) => {
  expect(hasMessage(`policy.parameter.${key}`)).toBe(true);
});

test('every variant a parameter can take has words', () => {
  const variants = [
    withParameter(national, 'execution.base', 'initial'),
    withParameter(national, 'execution.method', 'bands'),
    withParameter(national, 'execution.cap', false),
    withParameter(national, 'execution.zeroBudget', 'open'),
    withParameter(national, 'weights.level1', null),
    withParameter(national, 'quantitative.positive', 'zero'),
    withParameter(national, 'quantitative.equal', 'exact'),
    withParameter(national, 'quantitative.reverse', 'zero'),
    withParameter(national, 'quantitative.reverse', 'ratio'),
    withParameter(national, 'quantitative.zeroTarget', 'open'),
    withParameter(national, 'quantitative.negativeActual', 'open'),
    withParameter(national, 'period.late', 'zero'),
    withParameter(national, 'over.action', 'reduce'),
    withParameter(national, 'over.action', 'warn'),
    withParameter(national, 'over.threshold', null),
    withParameter(national, 'rowRules.apply', false),
    withParameter(national, 'total.cappedByExecution', [{ rateBelow: 0.5, atMost: 59 }]),
    withParameter(national, 'reason.belowPoints', false),
    ...(['halfUp', 'halfEven', 'down'] as const).flatMap((mode) =>
      (['line', 'total'] as const).map((where) => withParameter(national, 'rounding', { digits: 2, mode, where })),
    ),
  ];
  for (const policy of variants) expect(words('en', policy)).toHaveLength(parameterKeys.length);
  expect(words('zh-CN', variants[16])).toContain('执行率偏低时总分上限：< 50%：≤ 59');
});

test('a source is named only where it is confirmed', () => {
  const sayings = describePolicy(national);
  expect(sayings.find(({ parameter }) => parameter === 'grades')).toMatchObject({ confirmed: false, document: null });
  expect(sayings.find(({ parameter }) => parameter === 'execution.cap')).toMatchObject({
    confirmed: true,
    document: { title: '中江县项目支出绩效自评表填表说明' },
  });
  expect(describePolicy(policyAt('cn-hubei', 2021))[0]).toMatchObject({ setBy: 'cn-hubei', values: { points: '20' } });
});

test('two policies differ where their values do, not where only their sources do', () => {
  const differences = diffPolicies(national, policyAt('cn-hubei', 2021));
  expect(differences.map(({ parameter, a, b }) => [parameter, a.value, b.value])).toEqual([
    ['execution.points', 10, 20],
    ['weights.level1', national.parameters['weights.level1'].value, null],
    ['quantitative.reverse', 'linear', 'ratio'],
    [
      'qualitative.bands',
      national.parameters['qualitative.bands'].value,
      policyAt('cn-hubei', 2021).parameters['qualitative.bands'].value,
    ],
  ]);
  expect(diffPolicies(national, national)).toEqual([]);
});

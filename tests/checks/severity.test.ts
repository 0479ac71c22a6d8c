import type { Severity } from '../../src/checks/finding';
import { cleanForms, labelOf, review, type LabelledEdit } from './labelled/labelledSet';

type Case = readonly [
  why: string,
  form: string,
  set: NonNullable<LabelledEdit['set']>,
  label: string,
  severity: Severity,
];

const cases: readonly Case[] = [
  ['missed in figures', 'standard', { F16: '97%' }, 'missedWithFullScore@H16', 'mustFix'],
  ['an explicit ≤ exceeded', 'standard', { F20: '295万元' }, 'missedWithFullScore@H20', 'mustFix'],
  [
    'that less is better is only guessed',
    'standard',
    { E20: '280万元', F20: '295万元' },
    'missedWithFullScore@H20',
    'shouldExplain',
  ],
  [
    'equal sides need no direction',
    'standard',
    { E20: '280万元', F20: '280万元', H20: 4 },
    'metButCutWithoutReason@H20',
    'mustFix',
  ],
  [
    'met and cut, direction guessed',
    'standard',
    { E20: '280万元', F20: '266万元', H20: 4 },
    'metButCutWithoutReason@H20',
    'shouldExplain',
  ],
  [
    'a 补助标准 among the costs is a limit or a due',
    'standard',
    { D20: '每盏补助标准', E20: '280元', F20: '266元' },
    'missedWithFullScore@H20',
    'shouldExplain',
  ],
  ['无 for a number', 'standard', { F16: '无' }, 'quantitativeAnsweredByWords@F16', 'mustFix'],
  [
    '无 for a number, explained',
    'standard',
    { F16: '无', I16: '全年没有需要处理的情况' },
    'quantitativeAnsweredByWords@F16',
    'shouldExplain',
  ],
  ['more execution score than is due', 'standard', { H7: 10 }, 'executionScore@H7', 'mustFix'],
  ['less execution score than is due', 'standard', { H7: 8 }, 'executionScore@H7', 'shouldExplain'],
  ['数量 outside 产出', 'standard', { C24: '数量指标' }, 'levelTwoUnderWrongLevelOne@C24', 'mustFix'],
  [
    '经济成本 where 成本 used to stand',
    'standard',
    { C20: '经济成本指标' },
    'levelTwoUnderWrongLevelOne@C20',
    'shouldExplain',
  ],
  ['a check on trial only notes', 'standard', { I15: '食堂伙食改善方案' }, 'reasonUnrelated@I15', 'note'],
  ['a formula of the template typed over', 'issued', { G6: 0.9 }, 'formulaReplaced@G6', 'shouldExplain'],
  ['a formula its neighbours suggest', '000_formulas.xlsx', { I8: 1 }, 'formulaReplaced@I8', 'note'],
];

test.each(cases)('%s', (_, form, set, label, severity) => {
  const findings = review(cleanForms.get(form)!, { form, set, expect: [] });
  expect(findings.find((finding) => labelOf(finding) === label)?.severity).toBe(severity);
});

test('a finding names the parameter of the policy it rests on', () => {
  const parameterOf = (set: NonNullable<LabelledEdit['set']>, label: string) =>
    review(cleanForms.get('standard')!, { form: 'standard', set, expect: [] }).find(
      (finding) => labelOf(finding) === label,
    )?.reference?.parameter;
  expect(parameterOf({ F16: '97%' }, 'missedWithFullScore@H16')).toBe('quantitative.positive');
  expect(parameterOf({ E23: '完成', F23: '未完成' }, 'missedWithFullScore@H23')).toBe('qualitative.bands');
  expect(parameterOf({ F14: '18000盏' }, 'targetFarExceeded@I14')).toBe('over.threshold');
});

import type { RowContent } from './caseForm';
import { scoreRow, withValues } from './scoreOne';

const banded = withValues({
  'satisfaction.bands': [
    { atLeast: 0.9, share: 1 },
    { atLeast: 0.8, share: 0.8 },
    { atLeast: 0.6, share: 0.5 },
  ],
});
const satisfied = { level1: '满意度指标', level2: '服务对象指标', level3: '群众评价' };

test.each<[RowContent, number | null, string]>([
  [{ ...satisfied, target: '≥95%', actual: '90%' }, 10, 'satisfaction'],
  [{ ...satisfied, target: '≥95%', actual: '89.9%' }, 8, 'satisfaction'],
  [{ ...satisfied, target: '≥95%', actual: '60%' }, 5, 'satisfaction'],
  [{ ...satisfied, target: '≥95%', actual: '59%' }, 0, 'satisfaction'],
  [{ ...satisfied, target: '95', actual: '85' }, 8, 'satisfaction'],
  [{ ...satisfied, target: '95', actual: '100' }, 10, 'satisfaction'],
  [{ ...satisfied, target: '0.95', actual: '0.85' }, 8, 'satisfaction'],
  [{ ...satisfied, target: '1', actual: '1' }, 10, 'satisfaction'],
  [{ ...satisfied, target: '≥10‰', actual: '850‰' }, 8, 'satisfaction'],
  [{ ...satisfied, target: '200', actual: '170' }, 8.5, 'quantitative'],
  [{ ...satisfied, target: '100分', actual: '85分' }, 8.5, 'quantitative'],
  [{ ...satisfied, target: '10人', actual: '5人' }, 5, 'quantitative'],
  [{ ...satisfied, level1: '效益指标', target: '≥100%', actual: '85%' }, 8.5, 'quantitative'],
  [{ ...satisfied, level1: '效益指标', level2: '满意度', target: '≥100%', actual: '85%' }, 8, 'satisfaction'],
  [{ ...satisfied, level1: '效益指标', level3: '群众满意率', target: '≥100%', actual: '85%' }, 8, 'satisfaction'],
  [{ ...satisfied, target: '优', actual: '优' }, null, 'tier'],
])('%j scores %s by %s', (row, score, method) => {
  const line = scoreRow(row, banded);
  expect([line.mechanical, line.method]).toEqual([score, method]);
});

test('a row whose levels are blank is no row about satisfaction', () => {
  const line = scoreRow({ target: '≥100%', actual: '85%' }, banded, () => ({
    level1: null,
    level2: null,
    level3: null,
  }));
  expect([line.mechanical, line.method]).toEqual([8.5, 'quantitative']);
});

test('the step names the band', () => {
  const line = scoreRow({ ...satisfied, target: '≥95%', actual: '85%' }, banded);
  expect(line.explanation[0]).toMatchObject({
    code: 'satisfaction.band',
    values: { actual: '85%', bound: '80%', points: '10', score: '8', parameter: 'satisfaction.bands' },
    cells: ['E15', 'D15', 'F15'],
    arithmetic: '0.8 * 10',
  });
});

import { filterFindings } from '../../../src/checks/findings/filterFindings';
import { aFinding } from './aFinding';

const fix = { cell: 'H25', before: { value: 94 }, after: { value: 93 } };
const findings = [
  aFinding({ code: 'totalScoreEqualsSum', fix }),
  aFinding({ code: 'vagueTarget', severity: 'note' }),
  aFinding({ code: 'operatorInActual', severity: 'shouldExplain', fix }),
];

test.each([
  [{}, ['totalScoreEqualsSum', 'vagueTarget', 'operatorInActual']],
  [{ severities: ['note', 'shouldExplain'] as const }, ['vagueTarget', 'operatorInActual']],
  [{ codes: ['vagueTarget'] }, ['vagueTarget']],
  [{ fixable: true }, ['totalScoreEqualsSum', 'operatorInActual']],
  [{ fixable: false }, ['vagueTarget']],
  [{ fixable: true, severities: ['shouldExplain'] as const }, ['operatorInActual']],
  [{ severities: [] }, []],
])('%j keeps %j', (filter, kept) => {
  expect(filterFindings(findings, filter).map(({ code }) => code)).toEqual(kept);
});

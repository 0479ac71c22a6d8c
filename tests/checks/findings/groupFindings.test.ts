import { groupFindings } from '../../../src/checks/findings/groupFindings';
import { aFinding } from './aFinding';

const findings = [
  aFinding({ code: 'vagueTarget', severity: 'note', cell: 'E23' }),
  aFinding({ code: 'blankScore', severity: 'mustFix', cell: 'H9' }),
  aFinding({ code: 'missingBenefitIndicator', severity: 'shouldExplain', cell: null }),
  aFinding({ code: 'unitMismatch', severity: 'mustFix', cell: 'F23' }),
];

test('by row: from top to bottom, what names no cell before', () => {
  expect(shape(groupFindings(findings, 'row'))).toEqual([
    ['', ['missingBenefitIndicator']],
    ['9', ['blankScore']],
    ['23', ['unitMismatch', 'vagueTarget']],
  ]);
});

test('by row: rows of two sheets do not mix', () => {
  const groups = groupFindings(
    [aFinding({ sheet: '表二' }), aFinding({ sheet: '表一' }), aFinding({ sheet: '表二' })],
    'row',
  );
  expect(groups.map(({ sheet, key, findings: grouped }) => [sheet, key, grouped.length])).toEqual([
    ['表一', '14', 1],
    ['表二', '14', 2],
  ]);
});

test('by severity: the most pressing first', () => {
  expect(shape(groupFindings(findings, 'severity'))).toEqual([
    ['mustFix', ['blankScore', 'unitMismatch']],
    ['shouldExplain', ['missingBenefitIndicator']],
    ['note', ['vagueTarget']],
  ]);
});

test('by check: the check with the most pressing finding first', () => {
  expect(shape(groupFindings([...findings, aFinding({ code: 'blankScore', cell: 'H30' })], 'check'))).toEqual([
    ['blankScore', ['blankScore', 'blankScore']],
    ['unitMismatch', ['unitMismatch']],
    ['missingBenefitIndicator', ['missingBenefitIndicator']],
    ['vagueTarget', ['vagueTarget']],
  ]);
});

function shape(groups: ReturnType<typeof groupFindings>): (string | string[])[][] {
  return groups.map(({ key, findings: grouped }) => [key, grouped.map(({ code }) => code)]);
}

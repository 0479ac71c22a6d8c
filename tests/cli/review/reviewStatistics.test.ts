import type { Severity } from '../../../src/checks/finding';
import type { ReviewedForm } from '../../../src/cli/review/reviewedForm';
import { reviewStatistics } from '../../../src/cli/review/reviewStatistics';
import { aFinding } from '../../checks/findings/aFinding';

function form(department: string, unit: string, found: readonly (readonly [string, Severity])[]): ReviewedForm {
  return {
    sheet: '自评表',
    project: '项目',
    department,
    unit,
    findings: found.map(([code, severity]) => ({ finding: aFinding({ code, severity }), text: code, age: null })),
    waived: [],
    lapsed: [],
    fixed: [],
    since: null,
  };
}

test('findings are counted by check and by unit; a name broken over lines is the same unit', () => {
  const forms = [
    form('教育局', '第一\n小学', [
      ['blankScore', 'mustFix'],
      ['blankScore', 'mustFix'],
      ['vagueTarget', 'note'],
    ]),
    form('教育局', '第一小学', [['vagueTarget', 'shouldExplain']]),
    form('', '', []),
  ];
  expect(reviewStatistics(forms)).toEqual({
    checks: [
      { code: 'blankScore', severity: 'mustFix', findings: 2, forms: 1, waived: 0 },
      { code: 'vagueTarget', severity: 'shouldExplain', findings: 2, forms: 2, waived: 0 },
    ],
    units: [
      { department: '', unit: '', forms: 1, passed: 1, mustFix: 0, shouldExplain: 0, note: 0 },
      { department: '教育局', unit: '第一小学', forms: 2, passed: 1, mustFix: 2, shouldExplain: 1, note: 1 },
    ],
  });
});

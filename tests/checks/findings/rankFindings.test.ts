import fc from 'fast-check';
import { rankFindings } from '../../../src/checks/findings/rankFindings';
import { aFinding } from './aFinding';

test('what must be fixed comes first, then the reader goes down the sheet', () => {
  const ranked = rankFindings([
    aFinding({ severity: 'note', cell: 'A1' }),
    aFinding({ severity: 'shouldExplain', cell: 'F9' }),
    aFinding({ severity: 'mustFix', cell: 'H20' }),
    aFinding({ severity: 'mustFix', cell: 'AA9' }),
    aFinding({ severity: 'mustFix', cell: 'H9' }),
    aFinding({ severity: 'mustFix', cell: null }),
  ]);
  expect(ranked.map(({ cell }) => cell)).toEqual([null, 'H9', 'AA9', 'H20', 'F9', 'A1']);
});

test('the order does not depend on the order the findings came in', () => {
  const findings = ['A1', 'B2', 'C10', 'C9', 'D4'].flatMap((cell) =>
    (['mustFix', 'note'] as const).flatMap((severity) =>
      ['unitMismatch', 'blankScore'].map((code) => aFinding({ cell, severity, code })),
    ),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      expect(rankFindings(shuffled)).toEqual(rankFindings(findings));
    }),
  );
});

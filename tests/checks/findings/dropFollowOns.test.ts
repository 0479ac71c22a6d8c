import { reviewChecks } from '../../../src/checks/checkLists';
import { dropFollowOns } from '../../../src/checks/findings/dropFollowOns';
import { followOns } from '../../../src/checks/findings/followOns';
import { aFinding } from './aFinding';

test('a blank actual is one finding, not three', () => {
  const blank = aFinding({ code: 'blankActualWithScore', cell: 'F14' });
  const kept = dropFollowOns([
    blank,
    aFinding({ code: 'missedWithFullScore', cell: 'H14' }),
    aFinding({ code: 'satisfactionWithoutEvidence', cell: 'F14' }),
  ]);
  expect(kept).toEqual([blank]);
});

test('what follows in the row is not dropped in another row', () => {
  const findings = [
    aFinding({ code: 'blankActualWithScore', cell: 'F14' }),
    aFinding({ code: 'missedWithFullScore', cell: 'H15' }),
  ];
  expect(dropFollowOns(findings)).toEqual(findings);
});

test('a blank score anywhere explains a total that does not add up', () => {
  const blank = aFinding({ code: 'blankScore', cell: 'H19' });
  expect(dropFollowOns([aFinding({ code: 'totalScoreEqualsSum', cell: 'H25' }), blank])).toEqual([blank]);
});

test('without its cause a finding stands', () => {
  const findings = [aFinding({ code: 'totalScoreEqualsSum', cell: 'H25' })];
  expect(dropFollowOns(findings)).toEqual(findings);
});

test('every cause and effect is a check, and no two explain each other away', () => {
  const codes = new Set<string>(reviewChecks.map(({ code }) => code));
  for (const { cause, drops } of followOns) {
    expect(codes).toContain(cause);
    for (const code of drops) expect(codes).toContain(code);
  }
  const pairs = new Set(followOns.flatMap(({ cause, drops }) => drops.map((code) => `${cause} ${code}`)));
  for (const { cause, drops } of followOns) for (const code of drops) expect(pairs).not.toContain(`${code} ${cause}`);
});

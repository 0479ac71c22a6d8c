import fc from 'fast-check';
import { recheck } from '../../../src/checks/findings/recheck';
import { aFinding } from './aFinding';

test('fixed, still open and new', () => {
  const previous = [
    aFinding({ code: 'blankScore', cell: 'H7' }),
    aFinding({ code: 'unitMismatch', cell: 'F14', found: '件' }),
  ];
  const now = [
    aFinding({ code: 'unitMismatch', cell: 'F14', found: '件' }),
    aFinding({ code: 'vagueTarget', cell: 'E20' }),
  ];
  expect(recheck(previous, now)).toEqual({
    fixed: [previous[0]],
    stillOpen: [{ previous: previous[1], now: now[0], changed: false }],
    new: [now[1]],
  });
});

test('a finding whose content changed is still open, and says that it changed', () => {
  const previous = aFinding({ found: '11' });
  const now = aFinding({ found: '12' });
  expect(recheck([previous], [now]).stillOpen).toEqual([{ previous, now, changed: true }]);
});

test('a row that moved is the same row', () => {
  const previous = aFinding({ cell: 'H14', indicator: '更换灯具', found: '11' });
  const now = aFinding({ cell: 'H16', cells: ['H16'], indicator: '更换灯具', found: '11' });
  expect(recheck([previous], [now])).toEqual({ fixed: [], stillOpen: [{ previous, now, changed: false }], new: [] });
});

test('a row renamed in place is the same row', () => {
  const previous = aFinding({ indicator: '指标1：更换灯具', found: '11' });
  const now = aFinding({ indicator: '更换灯具', found: '11' });
  expect(recheck([previous], [now]).stillOpen).toHaveLength(1);
});

test('of two rows of one name the one in its old place is matched first', () => {
  const first = aFinding({ cell: 'H14', indicator: '培训', found: '11' });
  const second = aFinding({ cell: 'H15', indicator: '培训', found: '11' });
  const result = recheck([first, second], [second]);
  expect(result.fixed).toEqual([first]);
  expect(result.stillOpen).toEqual([{ previous: second, now: second, changed: false }]);
});

test('another check, another sheet: another finding', () => {
  const result = recheck([aFinding()], [aFinding({ sheet: '表二' }), aFinding({ code: 'blankScore' })]);
  expect([result.fixed.length, result.stillOpen.length, result.new.length]).toEqual([1, 0, 2]);
});

const finding = fc
  .record({
    code: fc.constantFrom('blankScore', 'unitMismatch'),
    sheet: fc.constantFrom('表一', '表二'),
    cell: fc.constantFrom('H14', 'H15', null),
    indicator: fc.constantFrom('培训', '宣传', null),
    found: fc.constantFrom('11', '12', null),
  })
  .map(aFinding);

test('every finding of either review is in exactly one list', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 8 }), fc.array(finding, { maxLength: 8 }), (previous, now) => {
      const result = recheck(previous, now);
      const before = [...result.fixed, ...result.stillOpen.map((open) => open.previous)];
      const after = [...result.new, ...result.stillOpen.map((open) => open.now)];
      expect(new Set(before)).toEqual(new Set(previous));
      expect(before).toHaveLength(previous.length);
      expect(new Set(after)).toEqual(new Set(now));
      expect(after).toHaveLength(now.length);
      for (const open of result.stillOpen) expect(open.previous.code).toBe(open.now.code);
    }),
  );
});

test('the same review again: everything still open, nothing changed', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 8 }), (findings) => {
      const result = recheck(
        findings,
        findings.map((each) => ({ ...each })),
      );
      expect([result.fixed, result.new]).toEqual([[], []]);
      expect(result.stillOpen.every(({ changed }) => !changed)).toBe(true);
    }),
  );
});

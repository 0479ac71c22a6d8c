import { applyWaivers } from '../../../src/checks/findings/applyWaivers';
import { grantWaiver, type Waiver } from '../../../src/checks/findings/waiver';
import { hasMessage } from '../../../src/locales/message';
import { aFinding } from './aFinding';

const granted = { reason: '跨年项目，经主管部门同意', by: '复核人', at: '2026-03-02T09:00:00Z' };

function waive(finding = aFinding({ indicator: '更换灯具', found: '11' })): Waiver {
  const answer = grantWaiver(finding, granted);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.waiver;
}

test('an exception keeps what it was granted for, its reason and its name', () => {
  expect(waive()).toEqual({
    code: 'scoreAbovePoints',
    sheet: '自评表',
    cell: 'H14',
    indicator: '更换灯具',
    found: '11',
    ...granted,
  });
});

test.each([
  [{ ...granted, reason: ' 　' }, 'checks.waiver.noReason'],
  [{ ...granted, by: '' }, 'checks.waiver.noName'],
])('without reason or name it is refused in words', (grant, refused) => {
  expect(grantWaiver(aFinding(), grant)).toEqual({ refused });
  expect(hasMessage(refused)).toBe(true);
});

test('what is waived stays in the report, what is not stays open', () => {
  const finding = aFinding({ indicator: '更换灯具', found: '11' });
  const other = aFinding({ code: 'blankScore' });
  const waiver = waive(finding);
  expect(applyWaivers([finding, other], [waiver])).toEqual({
    open: [other],
    waived: [{ finding, waiver }],
    lapsed: [],
  });
});

test('a cell that changed since is looked at again', () => {
  const waiver = waive();
  const changed = aFinding({ indicator: '更换灯具', found: '12' });
  expect(applyWaivers([changed], [waiver])).toEqual({ open: [changed], waived: [], lapsed: [waiver] });
});

test('an exception follows its row, and covers one finding only', () => {
  const waiver = waive();
  const moved = aFinding({ cell: 'H16', indicator: '更换灯具', found: '11' });
  const again = aFinding({ cell: 'H17', indicator: '更换灯具', found: '11' });
  const result = applyWaivers([moved, again], [waiver]);
  expect(result.waived).toEqual([{ finding: moved, waiver }]);
  expect(result.open).toEqual([again]);
});

test('an exception for a place without an indicator holds at that place only', () => {
  const waiver = waive(aFinding({ code: 'templateDebris', cell: 'D15', found: '……' }));
  const elsewhere = aFinding({ code: 'templateDebris', cell: 'D18', found: '……' });
  expect(applyWaivers([elsewhere], [waiver])).toEqual({ open: [elsewhere], waived: [], lapsed: [waiver] });
});

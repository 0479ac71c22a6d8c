import { fixWrites } from '../../../src/checks/findings/fixWrites';
import { aFinding } from './aFinding';

test('fixes become cell writes; of two for one cell the first stands', () => {
  const total = { cell: 'H25', before: { value: 94 }, after: { value: 93 } };
  const other = { cell: 'H25', before: { value: 94 }, after: { value: 92 } };
  const writes = fixWrites([
    aFinding({ fix: total }),
    aFinding({ fix: null }),
    aFinding({ fix: other }),
    aFinding({ sheet: '表二', fix: other }),
  ]);
  expect(writes).toEqual([
    { sheet: '自评表', ...total, purpose: 'fix' },
    { sheet: '表二', ...other, purpose: 'fix' },
  ]);
});

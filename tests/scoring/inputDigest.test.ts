import { inputDigest } from '../../src/scoring/inputDigest';
import { formWith, indicatorRow } from './caseForm';

const form = formWith(2021, [indicatorRow({ target: '≥1', actual: '1' })]);
const decision = { sheet: '自评表', cell: 'G15', tier: null, score: 5, reason: '', by: '', at: '2022-01-01' };

test('the digest of an input is 64 hexadecimal digits and the same every time', () => {
  expect(inputDigest(form)).toMatch(/^[0-9a-f]{64}$/);
  expect(inputDigest(structuredClone(form))).toBe(inputDigest(form));
});

test('a changed value or decision changes it, how a value was recognised does not', () => {
  const changed = formWith(2021, [indicatorRow({ target: '≥1', actual: '2' })]);
  expect(inputDigest(changed)).not.toBe(inputDigest(form));
  expect(inputDigest(form, [decision])).not.toBe(inputDigest(form));
  const recognition = [{ block: 'title', field: null, cell: 'A1', text: '', confidence: 1, ground: 'label' }] as const;
  expect(inputDigest({ ...form, recognition: [...recognition] })).toBe(inputDigest(form));
});

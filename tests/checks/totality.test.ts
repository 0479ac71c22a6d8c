import fc from 'fast-check';
import { SEVERITIES } from '../../src/checks/findings/rankFindings';
import { formatCell } from '../../src/sheet/cellAddress';
import { cleanForms, review } from './labelled/labelledSet';

const forms = [...cleanForms].filter(([name]) => !name.endsWith('.xlsx')).map(([name, { sheet }]) => ({ name, sheet }));

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'≥≤=％%0123456789.万元套年月日完成未因扣分目标指标（）：；、\n'),
    maxLength: 60,
  }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '=1/0',
    '\ud800',
    '……',
    '指标：',
    '1e400',
    '-0',
    '９９９９９９９９９９９９９９９９９９',
    '20222022年',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

const edit = fc.constantFrom(...forms).chain(({ name, sheet }) =>
  fc
    .dictionary(fc.constantFrom(...sheet.cells.map(({ row, column }) => formatCell(row, column))), hostile, {
      maxKeys: 4,
    })
    .map((set) => ({ form: name, set, expect: [] })),
);

test('whatever stands in a form, the review ends in findings', () => {
  fc.assert(
    fc.property(edit, (change) => {
      const form = cleanForms.get(change.form)!;
      for (const finding of review(form, change)) expect(SEVERITIES).toContain(finding.severity);
    }),
    { numRuns: 150 },
  );
});

test.each(['因', '未', '完成', '目标1：', '第1项；', '扣1分', '（', '≥', '2021年', '满意度调查，', '周报1期，'])(
  'a cell of ten thousand characters of %s is reviewed like any other',
  (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    for (const cell of ['E12', 'B12', 'D23', 'E23', 'F23', 'I15', 'I24', 'B3']) {
      const findings = review(cleanForms.get('standard')!, { form: 'standard', set: { [cell]: text }, expect: [] });
      for (const { found, values } of findings) {
        for (const shown of [found, ...Object.values(values)]) expect([...(shown ?? '')].length).toBeLessThan(400);
      }
    }
  },
);

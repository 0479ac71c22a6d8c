import fc from 'fast-check';
import { fieldOfName, nameOfField } from '../../../src/templates/definition/formField';
import { nameOfTemplate, templateOfName } from '../../../src/templates/definition/templateIdentity';
import { splitTarget } from '../../../src/templates/definition/templateIndicator';
import { parseCell } from '../../../src/sheet/cellAddress';

test.each([
  'head.projectName',
  'fund.total.executed',
  'indicator.12.targetOperator',
  'total.score',
  'remark.otherRemarks',
])('%s has a name that leads back to it and looks like no cell', (field) => {
  expect(fieldOfName(nameOfField(field))).toBe(field);
  expect(parseCell(nameOfField(field))).toBeNull();
});

test.each(['Print_Area', 'ziping_', 'ziping_indicator_0_score', 'ziping_head_constructor', 'ziping_template_x'])(
  '%s is no field',
  (name) => {
    expect(fieldOfName(name)).toBeNull();
  },
);

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);

test('an identity is told by its name', () => {
  fc.assert(
    fc.property(
      word,
      fc.stringMatching(/^\d{1,3}(\.\d{1,2}){0,2}$/),
      fc.integer({ min: 1949, max: 9999 }),
      word,
      (id, version, year, policyId) => {
        const identity = { id, version, year, policyId };
        expect(templateOfName(nameOfTemplate(identity))).toEqual(identity);
      },
    ),
  );
});

test.each([
  ['≥90%', '≥', '90', '%'],
  ['>=21,933人', '≥', '21933', '人'],
  ['不低于 95 %', '≥', '95', '%'],
  ['≦10次', '≤', '10', '次'],
  ['═100%', '＝', '100', '%'],
  ['52期', null, '52', '期'],
  ['303.09', null, '303.09', null],
  ['定性 有效提升', '定性', '有效提升', null],
  ['2022年1月', null, '2022年1月', null],
  ['每亩300元', null, '每亩300元', null],
  ['', null, null, null],
])('target %s', (text, operator, value, unit) => {
  expect(splitTarget(text)).toEqual({ operator, value, unit });
});
